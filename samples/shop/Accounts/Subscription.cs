namespace Shop.Accounts;

internal enum Interval
{
    Monthly,
    Annual,
}

internal enum SubscriptionState
{
    Active,

    /// <summary>Cancelled: it ends with the period that is paid.</summary>
    Ending,

    /// <summary>An invoice is open for more than two weeks.</summary>
    ReadOnly,
}

/// <summary>What is sold. <paramref name="PerPerson"/> and <paramref name="Flat"/> in cents a month; Enterprise has neither, its price is by contract.</summary>
internal sealed record Plan(string Id, string Name, int? PerPerson, int? Flat, int? MostPeople, IReadOnlyList<string> Includes);

internal sealed class Subscription
{
    public required string Plan { get; set; }

    public required int People { get; set; }

    public required Interval Interval { get; init; }

    public required SubscriptionState State { get; set; }

    public required string Currency { get; init; }

    /// <summary>In cents for the whole period.</summary>
    public required int Price { get; set; }

    public required DateOnly PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    /// <summary>A change that waits for the end of the period; null when there is none.</summary>
    public string? NextPlan { get; set; }
}

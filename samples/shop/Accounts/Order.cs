namespace Shop.Accounts;

internal enum OrderState
{
    Open,
    Shipped,
    Delivered,
    Cancelled,
}

/// <summary>Things that are sent: tablets and label printers for vans.</summary>
internal sealed class Order
{
    public required string Id { get; init; }

    public required string Item { get; init; }

    public required int Quantity { get; init; }

    /// <summary>In cents for all of it.</summary>
    public required int Amount { get; init; }

    public required string Currency { get; init; }

    public required OrderState State { get; set; }

    public required DateOnly OrderedOn { get; init; }

    public required string Address { get; set; }

    public string? Tracking { get; init; }

    public DateOnly? Expected { get; init; }
}

internal sealed record Outage(string Id, string Part, string Text, DateTimeOffset StartedAt, DateTimeOffset? EndedAt);

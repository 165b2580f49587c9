namespace Shop.Accounts;

/// <summary>Everything about one customer.</summary>
internal sealed class Account
{
    public required string Name { get; init; }

    public required string Email { get; set; }

    public required string Workspace { get; init; }

    public required SignIn SignIn { get; init; }

    public required Subscription Subscription { get; init; }

    public List<Session> Sessions { get; init; } = [];

    public List<Invitation> Invitations { get; init; } = [];

    public List<Invoice> Invoices { get; init; } = [];

    public List<Refund> Refunds { get; init; } = [];

    public List<ApiKey> ApiKeys { get; init; } = [];

    public List<Webhook> Webhooks { get; init; } = [];

    public List<Order> Orders { get; init; } = [];

    /// <summary>Enough of the address to recognize it, and no more.</summary>
    public string HiddenEmail => Hide(Email);

    public static string Hide(string email) => email.Split('@') is [{ Length: > 0 } name, var domain] ? $"{name[0]}***@{domain}" : "***";
}

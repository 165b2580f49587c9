namespace Shop.Accounts;

internal enum KeyState
{
    Active,
    Expired,
    Revoked,

    /// <summary>It was rotated, and works until the new one has taken over.</summary>
    Rotating,
}

internal sealed class ApiKey
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>How it begins; the rest is known to its owner alone.</summary>
    public required string Prefix { get; init; }

    public required KeyState State { get; set; }

    public required bool Live { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Calls of the last 24 hours by the status that they got, such as "401".</summary>
    public Dictionary<string, int> Usage { get; init; } = [];
}

internal sealed class Webhook
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    /// <summary>Deliveries stop after three days of failures.</summary>
    public required bool Paused { get; set; }

    public int Missed { get; init; }

    public string? LastError { get; init; }
}

namespace Shop.Accounts;

internal enum SignInState
{
    Active,

    /// <summary>For half an hour after ten wrong passwords.</summary>
    Locked,

    /// <summary>The person was removed from the workspace.</summary>
    Removed,
}

internal enum MailState
{
    Delivered,

    /// <summary>The mailbox is full, or refuses mail.</summary>
    Bounced,

    /// <summary>The receiving server keeps it back.</summary>
    Quarantined,
}

internal sealed class SignIn
{
    public required SignInState State { get; set; }

    public int FailedTries { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public bool TwoFactor { get; set; }

    /// <summary>They sign in through their own company.</summary>
    public bool Sso { get; init; }

    public DateTimeOffset? LastSignInAt { get; init; }

    public ResetMail? ResetMail { get; set; }
}

internal sealed record ResetMail(DateTimeOffset SentAt, DateTimeOffset ValidUntil, MailState Delivery);

internal sealed record Session(string Id, string Device, string Place, DateTimeOffset StartedAt, bool Current);

internal sealed record Invitation(string Id, string Email, string Role, DateTimeOffset SentAt, DateTimeOffset ExpiresAt);

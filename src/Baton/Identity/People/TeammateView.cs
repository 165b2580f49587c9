namespace Baton.Identity.People;

/// <summary>A person of the team.</summary>
/// <param name="Name">Signs everything they do; each name is used once.</param>
/// <param name="IsActive">False: cannot sign in any more; what they did keeps their name.</param>
/// <param name="HasTotp">A code is asked for when they sign in.</param>
/// <param name="IsLocked">Too many wrong passwords lately; it ends by itself, or with a link for a new password.</param>
/// <param name="LastSeenAt">When they last used the desk, to the minute; null for never or long ago.</param>
public sealed record TeammateView(
    Guid Id,
    string Name,
    string Email,
    Role Role,
    bool IsActive,
    bool HasTotp,
    bool IsLocked,
    int OpenSessions,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LastSeenAt);

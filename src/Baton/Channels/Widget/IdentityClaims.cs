namespace Baton.Channels.Widget;

/// <summary>What a signed identity says.</summary>
/// <param name="Subject">The id that the user's own systems know the customer by.</param>
/// <param name="TokenId">Its <c>jti</c>; null when it has none.</param>
/// <param name="Key">The secret it was signed with.</param>
internal sealed record IdentityClaims(
    string Subject, string? Name, string? Email, string? TokenId, DateTimeOffset ExpiresAt, Foundation.Id<IdentityKey> Key);

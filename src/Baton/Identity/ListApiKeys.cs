using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>A key without its secret.</summary>
/// <param name="Role">Null for a key with scopes.</param>
/// <param name="Scopes">Empty for a key with a role.</param>
/// <param name="LastUsedAt">To the minute; null while it was never used.</param>
public sealed record ApiKeyView(
    Guid Id,
    string Name,
    KeyRole? Role,
    IReadOnlyList<string> Scopes,
    string? MadeBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? LastUsedAt,
    bool IsExpired);

/// <summary>The keys that were not revoked, newest first.</summary>
internal sealed class ListApiKeys(BatonDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<ApiKeyView>> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var keys = await db.ApiKeys.AsNoTracking().Where(key => key.RevokedAt == null)
            .OrderByDescending(key => key.Id).ToListAsync(cancellationToken);
        return keys.ConvertAll(key => new ApiKeyView(
            key.Id.Value, key.Name, key.Role, ScopeWords.Of(key.Scopes), key.MadeBy, key.CreatedAt, key.ExpiresAt, key.LastUsedAt, key.ExpiresAt <= now));
    }
}

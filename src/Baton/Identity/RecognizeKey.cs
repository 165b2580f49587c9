using System.Collections.Concurrent;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>Who a bearer key belongs to. Keys that were seen are remembered for a moment, so that intake does not ask the database each time.</summary>
internal sealed class RecognizeKey(IDbContextFactory<BatonDb> databases, NoteLastUse noteLastUse, TimeProvider clock)
{
    /// <summary>How long a revoked key may still work on another node.</summary>
    public static readonly TimeSpan RememberFor = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, (Caller Caller, DateTimeOffset Until)> remembered = new();

    /// <summary>The caller, or null when no living key has this secret.</summary>
    public async Task<Caller?> RunAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = ApiKey.HashOf(secret);
        var now = clock.GetUtcNow();
        if (remembered.TryGetValue(hash, out var known) && known.Until > now)
            return known.Caller;

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = await db.ApiKeys.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Hash == hash && candidate.RevokedAt == null, cancellationToken);
        if (key is null || key.ExpiresAt <= now)
        {
            remembered.TryRemove(hash, out _);
            return null;
        }

        noteLastUse.OfKey(key);
        var until = now + RememberFor;
        remembered[hash] = (key.Caller, key.ExpiresAt < until ? key.ExpiresAt.Value : until);
        return key.Caller;
    }

    public void Forget() => remembered.Clear();
}

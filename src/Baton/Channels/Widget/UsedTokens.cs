using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

internal static class UsedTokens
{
    extension(BatonDb db)
    {
        /// <summary>Whether an identity raised a session before; from now on it did. Expired ones are forgotten.</summary>
        public async Task<bool> WasUsedAsync(IdentityClaims claims, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var hash = VisitorSession.HashOf($"{claims.Key}:{claims.TokenId}");
            if (await db.UsedIdentityTokens.AnyAsync(used => used.Hash == hash, cancellationToken))
                return true;

            // Kept past the minute that clocks may differ.
            var before = now.AddMinutes(-5);
            db.UsedIdentityTokens.RemoveRange(
                await db.UsedIdentityTokens.Where(used => used.ExpiresAt < before).Take(100).ToListAsync(cancellationToken));
            db.UsedIdentityTokens.Add(new UsedIdentityToken { Hash = hash, ExpiresAt = claims.ExpiresAt });
            return false;
        }
    }
}

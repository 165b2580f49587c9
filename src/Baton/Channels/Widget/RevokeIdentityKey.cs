using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>Ends a secret: identities signed with it are refused from now on.</summary>
internal sealed class RevokeIdentityKey(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(Id<IdentityKey> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var key = await db.IdentityKeys.SingleOrDefaultAsync(known => known.Id == id && known.RevokedAt == null && !known.IsForDemo, token);
                if (key is null)
                    return WidgetProblems.NoSuchKey();
                key.RevokedAt = clock.GetUtcNow();
                return true;
            },
            cancellationToken);
}

using Baton.Foundation;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>Makes a secret for signed identities. At most two work at a time.</summary>
internal sealed class MakeIdentityKey(ITransactions transactions, [FromKeyedServices(IdentityKey.Purpose)] Seal seal, TimeProvider clock)
{
    public Task<Result<NewIdentityKey>> RunAsync(CancellationToken cancellationToken)
    {
        var secret = IdentityKey.NewSecret();
        var closed = seal.Close(secret);
        return transactions.RunAsync<Result<NewIdentityKey>>(
            async (db, token) =>
            {
                if (await db.IdentityKeys.CountAsync(key => key.RevokedAt == null && !key.IsForDemo, token) >= IdentityKey.MostActive)
                    return WidgetProblems.TooManyKeys();

                var now = clock.GetUtcNow();
                var key = new IdentityKey { Id = Id<IdentityKey>.New(now), Sealed = closed, Hint = secret[^4..], CreatedAt = now };
                db.IdentityKeys.Add(key);
                return new NewIdentityKey(key.Id.Value, secret, now);
            },
            cancellationToken);
    }
}

using Baton.Identity.People;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity.Sessions;

/// <summary>
/// Seals the authenticators' secrets that versions before the migration <c>Seals</c> kept as they were. Called at every
/// start, before anybody can sign in: their codes go on working.
/// </summary>
internal sealed class SealCodeSecrets(ITransactions transactions, [FromKeyedServices(Codes.Purpose)] Seal seal)
{
    public Task RunAsync(CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            // A sealed secret is always longer than a plain one.
            var plain = await db.Teammates
                .Where(teammate => teammate.CodeSecret!.Length == Codes.SecretLength || teammate.PendingCodeSecret!.Length == Codes.SecretLength)
                .ToListAsync(token);
            foreach (var teammate in plain)
                teammate.SealCodes(secret => secret.Length is Codes.SecretLength ? seal.Close(secret) : secret);
        },
        cancellationToken);
}

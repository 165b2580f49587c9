using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>Ends a key. Other nodes notice within <see cref="RecognizeKey.RememberFor"/>.</summary>
internal sealed class RevokeApiKey(ITransactions transactions, RecognizeKey recognizeKey, TimeProvider clock)
{
    public async Task<Result<bool>> RunAsync(Id<ApiKey> id, CancellationToken cancellationToken)
    {
        var result = await transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var key = await db.ApiKeys.SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (key is null)
                    return new Problem(ProblemKind.NotFound, "key.not_found", $"There is no key {id}.");
                key.RevokedAt ??= clock.GetUtcNow();
                return true;
            },
            cancellationToken);
        recognizeKey.Forget();
        return result;
    }
}

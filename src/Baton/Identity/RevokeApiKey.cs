using Baton.Foundation;
using Baton.Identity.People;
using Baton.Identity.Sessions;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>Ends a key. Other nodes notice within <see cref="RecognizeKey.RememberFor"/>.</summary>
internal sealed class RevokeApiKey(ITransactions transactions, RecognizeKey recognizeKey, TimeProvider clock)
{
    public async Task<Result<bool>> RunAsync(Id<ApiKey> id, string actor, CancellationToken cancellationToken)
    {
        var result = await transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var key = await db.ApiKeys.SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (key is null)
                    return new Problem(ProblemKind.NotFound, "key.not_found", $"There is no key {id}.");
                if (key.RevokedAt is not null)
                    return true;

                key.RevokedAt = clock.GetUtcNow();
                db.Announce(Session.EndedTopic, key.Id.ToString());
                var subject = key.Id.Value;
                var sequence = await db.Events.CountAsync(happening => happening.SubjectId == subject, token) + 1;
                db.Append(
                    PeopleEvents.KeySubject, subject, sequence, PeopleEvents.KeyRevoked, $"teammate:{actor}", new KeyFact(key.Name), key.RevokedAt.Value);
                return true;
            },
            cancellationToken);
        recognizeKey.Forget();
        return result;
    }
}

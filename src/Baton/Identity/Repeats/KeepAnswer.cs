using Baton.Foundation;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity.Repeats;

/// <summary>
/// Lets a request under a key run once. Whoever begins it claims the key; only an answer of success is kept, a refused
/// request changed nothing and may be sent again. A request that broke off in the middle is never run a second time.
/// </summary>
internal sealed class KeepAnswer(ITransactions transactions, [FromKeyedServices(KeepAnswer.Purpose)] Seal seal, TimeProvider clock)
{
    /// <summary>Of its seal.</summary>
    public const string Purpose = "baton.identity.kept-answers";

    /// <summary>Null: the key is the caller's now, who runs the request. Otherwise the answer that it had.</summary>
    public Task<Result<Answer?>> BeginAsync(string id, string requestHash, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<Answer?>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                await db.KeptAnswers.Where(old => old.AskedAt < now - KeptAnswer.KeepFor).ExecuteDeleteAsync(token);
                var kept = await db.KeptAnswers.SingleOrDefaultAsync(answer => answer.Id == id, token);
                if (kept is null)
                {
                    db.KeptAnswers.Add(new KeptAnswer { Id = id, RequestHash = requestHash, AskedAt = now });
                    return (Answer?)null;
                }

                if (kept.RequestHash != requestHash)
                    return RepeatProblems.OtherRequest();
                return kept.Sealed is { } closed && seal.Open(closed) is { } answer
                    ? Json.Read<Answer>(answer)
                    : RepeatProblems.Unfinished();
            },
            cancellationToken);

    public Task FinishAsync(string id, Answer answer, CancellationToken cancellationToken)
    {
        var closed = seal.Close(Json.Write(answer));
        return transactions.RunAsync(
            (db, token) => db.KeptAnswers.Where(kept => kept.Id == id)
                .ExecuteUpdateAsync(change => change.SetProperty(kept => kept.Sealed, closed), token),
            cancellationToken);
    }

    /// <summary>The request was refused.</summary>
    public Task ForgetAsync(string id, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => db.KeptAnswers.Where(kept => kept.Id == id).ExecuteDeleteAsync(token), cancellationToken);
}

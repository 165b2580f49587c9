using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity.Sessions;

/// <summary>Signs a person out, in one browser or in all. It counts at once, on every node; open streams are cut.</summary>
internal sealed class EndSession(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(Id<Teammate> teammate, Id<Session> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                // Another person's session and one that does not exist look the same.
                var session = await db.Sessions.SingleOrDefaultAsync(candidate => candidate.Id == id && candidate.TeammateId == teammate, token);
                if (session is null)
                    return new Problem(ProblemKind.NotFound, "session.not_found", $"There is no session {id}.");
                db.End(session, clock.GetUtcNow());
                return true;
            },
            cancellationToken);

    /// <summary>Ends all sessions of a person but <paramref name="except"/>.</summary>
    public Task AllAsync(Id<Teammate> id, Id<Session>? except, string actor, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return;
                await db.EndSessionsAsync(id, except, now, token);
                teammate.Touch();
                db.Record(teammate, PeopleEvents.SessionsEnded, $"teammate:{actor}", new PersonFact(teammate.Name), now);
            },
            cancellationToken);
}

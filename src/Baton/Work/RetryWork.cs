using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Work;

/// <summary>A person gives a dead item another chance.</summary>
internal sealed class RetryWork(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(Id<WorkItem> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var item = await db.WorkItems.SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (item is null)
                    return new Problem(ProblemKind.NotFound, "work.not_found", $"There is no work item {id}; it may be done.");
                if (item.State is not WorkState.Dead)
                    return new Problem(ProblemKind.Conflict, "work.not_dead", "Only a dead item can be tried again.");

                item.Revive(clock.GetUtcNow());
                db.Announce(WorkQueue.Topic, item.Kind);
                return true;
            },
            cancellationToken);
}

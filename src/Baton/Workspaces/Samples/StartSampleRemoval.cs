using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Samples;

/// <summary>Asks for the removal of the sample; once asked for, a restart does not stop it. Asking again while it runs changes nothing.</summary>
internal sealed class StartSampleRemoval(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(string admin, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (!await db.SampleItems.AnyAsync(token))
                    return new Problem(ProblemKind.Conflict, "sample_data.none", "There is no sample data here; nothing was removed.");

                var now = clock.GetUtcNow();
                var total = await db.SampleItems.CountAsync(token) + await db.SampleTickets().CountAsync(token);
                var removal = await db.SampleRemovals.SingleOrDefaultAsync(token);
                if (removal is { FinishedAt: null, Failure: null })
                    return true;
                if (removal is null)
                {
                    removal = new SampleRemoval { StartedBy = admin, StartedAt = now, Total = total, Kept = [] };
                    db.SampleRemovals.Add(removal);
                }

                (removal.StartedBy, removal.StartedAt, removal.Total, removal.Done) = (admin, now, total, 0);
                (removal.FinishedAt, removal.Failure) = (null, null);
                await db.AskForAsync(RemoveSample.Kind, RemoveSample.Subject, now, now, token);
                return true;
            },
            cancellationToken);
}

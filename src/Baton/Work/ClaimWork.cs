using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Work;

/// <summary>Takes leases on due items, keeps them alive, and gives them back. The portable form of a queue: one UPDATE decides who won.</summary>
internal sealed class ClaimWork(ITransactions transactions, IOptions<WorkOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(10);

    /// <summary>Identifies this process among all that share the database.</summary>
    public string Holder { get; } = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    /// <summary>Leases up to <paramref name="atMost"/> due items of the given kinds, oldest due first.</summary>
    public Task<IReadOnlyList<WorkLease>> RunAsync(
        IReadOnlyCollection<string> kinds, int atMost, CancellationToken cancellationToken) =>
        transactions.RunAsync<IReadOnlyList<WorkLease>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var until = now + options.Value.Lease;
                var due = await Due(db, kinds, now).OrderBy(item => item.DueAt).Take(atMost)
                    .Select(item => item.Id).ToListAsync(token);

                var leases = new List<WorkLease>(due.Count);
                foreach (var id in due)
                {
                    var won = await Due(db, kinds, now).Where(item => item.Id == id).ExecuteUpdateAsync(
                        set => set
                            .SetProperty(item => item.LeasedUntil, until)
                            .SetProperty(item => item.LeaseHolder, Holder)
                            .SetProperty(item => item.Fence, item => item.Fence + 1),
                        token);
                    if (won is 0)
                        continue;
                    var item = await db.WorkItems.AsNoTracking().SingleAsync(candidate => candidate.Id == id, token);
                    leases.Add(new WorkLease(item, Holder, clock));
                    db.Announce(WorkQueue.Started, item.Subject);
                }

                return leases;
            },
            cancellationToken);

    /// <summary>When the next item becomes due or a foreign lease runs out; null when nothing is waiting.</summary>
    public static async Task<DateTimeOffset?> NextDueAsync(
        BatonDb db, IReadOnlyCollection<string> kinds, CancellationToken cancellationToken)
    {
        var next = await db.WorkItems.Where(item => item.State == WorkState.Ready && kinds.Contains(item.Kind))
            .Select(item => item.LeasedUntil > item.DueAt ? item.LeasedUntil : item.DueAt)
            .OrderBy(instant => instant).Take(1).ToListAsync(cancellationToken);
        return next.Count is 0 ? null : next[0];
    }

    /// <summary>Prolongs the leases that this process still holds and returns those that it lost.</summary>
    public Task<IReadOnlyList<WorkLease>> HeartbeatAsync(IReadOnlyList<WorkLease> leases, CancellationToken cancellationToken) =>
        transactions.RunAsync<IReadOnlyList<WorkLease>>(
            async (db, token) =>
            {
                var until = clock.GetUtcNow() + options.Value.Lease;
                var lost = new List<WorkLease>();
                foreach (var lease in leases)
                {
                    var held = await db.WorkItems
                        .Where(item => item.Id == lease.ItemId && item.Fence == lease.Fence && item.LeaseHolder == Holder)
                        .ExecuteUpdateAsync(set => set.SetProperty(item => item.LeasedUntil, until), token);
                    if (held is 0)
                        lost.Add(lease);
                }

                return lost;
            },
            cancellationToken);

    /// <summary>Completes an item whose handler did not do so itself.</summary>
    public async Task CompleteAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await transactions.RunAsync((db, token) => lease.CompleteAsync(db, token), cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>Records a failed attempt. On the last one the handler tells a person in the same transaction.</summary>
    public Task<WorkState> FailAsync(
        WorkLease lease, IWorkHandler handler, string error, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var item = await lease.HoldAsync(db, token);
                item.Fail(error, Backoff(item.Attempts), options.Value.MaxAttempts, clock.GetUtcNow());
                if (item.State is WorkState.Dead)
                    await handler.GiveUpAsync(db, lease, error, token);
                return item.State;
            },
            cancellationToken);

    /// <summary>Gives an unfinished item back at once, as when the process stops.</summary>
    public Task ReleaseAsync(WorkLease lease, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                (await lease.HoldAsync(db, token)).Release(clock.GetUtcNow());
                db.Announce(WorkQueue.Topic, lease.Kind);
            },
            cancellationToken);

    private static IQueryable<WorkItem> Due(BatonDb db, IReadOnlyCollection<string> kinds, DateTimeOffset now) =>
        db.WorkItems.Where(item =>
            item.State == WorkState.Ready && item.DueAt <= now && item.LeasedUntil < now && kinds.Contains(item.Kind));

    private TimeSpan Backoff(int failedBefore)
    {
        var wait = options.Value.FirstBackoff * Math.Pow(2, Math.Min(failedBefore, 20));
        return wait < LongestBackoff ? wait : LongestBackoff;
    }
}

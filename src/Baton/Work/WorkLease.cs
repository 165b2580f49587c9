using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Work;

/// <summary>
/// The right of one worker to run one item, for a while. <see cref="CompleteAsync"/> inside the transaction that holds
/// the result makes result and completion one: after a crash there are either both or neither.
/// </summary>
internal sealed class WorkLease(WorkItem item, string holder, TimeProvider clock)
{
    private readonly int generation = item.Generation;

    public Id<WorkItem> ItemId { get; } = item.Id;

    public string Kind { get; } = item.Kind;

    public string Subject { get; } = item.Subject;

    public long Fence { get; } = item.Fence;

    public int Attempts { get; } = item.Attempts;

    /// <summary>True once a transaction that completed the item has been committed.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>
    /// Ends the item in <paramref name="db"/>'s transaction. When it was asked for again meanwhile, it becomes due at
    /// once, or at the time that a timer was set to, instead of disappearing.
    /// </summary>
    /// <exception cref="LeaseLostException">Another worker holds the item by now; nothing of this run may be saved.</exception>
    public async Task CompleteAsync(BatonDb db, CancellationToken cancellationToken)
    {
        var current = await HoldAsync(db, cancellationToken);
        if (current.Generation == generation)
        {
            db.WorkItems.Remove(current);
        }
        else
        {
            var now = clock.GetUtcNow();
            current.Release(current.DueAt > now ? current.DueAt : now);
            db.Announce(WorkQueue.Topic, Kind);
        }
    }

    /// <summary>To be called after the commit of the transaction in which <see cref="CompleteAsync"/> ran.</summary>
    public void MarkCompleted() => IsCompleted = true;

    /// <summary>The item as it is now, if this lease still holds it.</summary>
    /// <exception cref="LeaseLostException">It does not.</exception>
    public async Task<WorkItem> HoldAsync(BatonDb db, CancellationToken cancellationToken)
    {
        var current = await db.WorkItems.SingleOrDefaultAsync(candidate => candidate.Id == ItemId, cancellationToken);
        return current is not null && current.Fence == Fence && current.LeaseHolder == holder
            ? current
            : throw new LeaseLostException(Kind, Subject);
    }
}

/// <summary>The worker was too slow or cut off, and another one took over. Not an error: the other one does the work.</summary>
internal sealed class LeaseLostException(string kind, string subject)
    : Exception($"The lease on {kind} {subject} was lost to another worker.");

using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Work;

/// <summary>Asking for work inside the transaction that makes it necessary, so that neither can be lost without the other.</summary>
internal static class WorkQueue
{
    /// <summary>Rung after the commit of a transaction that asked for work.</summary>
    public const string Topic = "work";

    /// <summary>Rung when a worker begins with an item; the key is its subject. For people who watch, nothing depends on it.</summary>
    public const string Started = "work.started";

    /// <summary>No transaction stays open that long.</summary>
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMinutes(1);

    extension(BatonDb db)
    {
        public DbSet<WorkItem> WorkItems => db.Set<WorkItem>();

        /// <summary>Adds an item for a subject that cannot have one yet, such as a ticket made in this transaction.</summary>
        public void AskForFirst(string kind, string subject, DateTimeOffset now)
        {
            db.WorkItems.Add(WorkItem.For(kind, subject, now, now));
            db.Announce(Topic, kind);
        }

        /// <summary>Makes sure that the work runs at or after <paramref name="dueAt"/>, once, however often it is asked for.</summary>
        public async Task AskForAsync(
            string kind, string subject, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var item = await db.FindAsync(kind, subject, cancellationToken);
            if (item is null)
                db.WorkItems.Add(WorkItem.For(kind, subject, dueAt, now));
            else
                item.AskAgain(dueAt);

            db.Announce(Topic, kind);
        }

        /// <summary>
        /// The same for one item that many ask for in the same moment. While it waits for a time that is not near, it will see
        /// whatever is committed until then; it is left as it is, so that nobody loses a race for it.
        /// </summary>
        public async Task AskForTogetherAsync(
            string kind, string subject, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var notNear = now + LongestTransaction;
            var waits = await db.WorkItems.AnyAsync(
                item => item.Kind == kind && item.Subject == subject && item.State == WorkState.Ready
                    && item.LeasedUntil <= now && item.DueAt > notNear && item.DueAt <= dueAt,
                cancellationToken);
            if (!waits)
                await db.AskForAsync(kind, subject, dueAt, now, cancellationToken);
        }

        /// <summary>Sets or moves a timer: whatever time it had, it is due at <paramref name="dueAt"/> now.</summary>
        public async Task SetTimerAsync(
            string kind, string subject, DateTimeOffset dueAt, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var item = await db.FindAsync(kind, subject, cancellationToken);
            if (item is null)
                db.WorkItems.Add(WorkItem.For(kind, subject, dueAt, now));
            else
                item.Postpone(dueAt);

            db.Announce(Topic, kind);
        }

        private Task<WorkItem?> FindAsync(string kind, string subject, CancellationToken cancellationToken) =>
            db.WorkItems.SingleOrDefaultAsync(item => item.Kind == kind && item.Subject == subject, cancellationToken);
    }
}

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

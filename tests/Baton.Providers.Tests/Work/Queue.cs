using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Baton.Providers.Tests.Work;

/// <summary>The desk's work queue as tests ask it, and workers that compete for it.</summary>
internal static class Queue
{
    extension(TestDesk desk)
    {
        public ITransactions Transactions => desk.Services.GetRequiredService<ITransactions>();

        /// <summary>Another worker process: its leases are not ours.</summary>
        public ClaimWork Worker() => new(
            desk.Transactions, desk.Services.GetRequiredService<IOptions<WorkOptions>>(), desk.Clock);

        public Task<bool> AskForAsync(string subject, TimeSpan dueIn = default) => desk.WriteAsync(async db =>
        {
            var now = desk.Clock.GetUtcNow();
            await db.AskForAsync(Probe.Kind, subject, now + dueIn, now, CancellationToken.None);
            return true;
        });

        public Task<bool> SetTimerAsync(string subject, TimeSpan dueIn) => desk.WriteAsync(async db =>
        {
            var now = desk.Clock.GetUtcNow();
            await db.SetTimerAsync(Probe.Kind, subject, now + dueIn, now, CancellationToken.None);
            return true;
        });

        public Task<List<WorkItem>> ItemsAsync() =>
            desk.ReadAsync(db => db.WorkItems.AsNoTracking().OrderBy(item => item.Subject).ToListAsync());
    }

    extension(ClaimWork worker)
    {
        public async Task<WorkLease?> ClaimOneAsync() => (await worker.ClaimAsync(1)).SingleOrDefault();

        public Task<IReadOnlyList<WorkLease>> ClaimAsync(int atMost) =>
            worker.RunAsync([Probe.Kind], atMost, CancellationToken.None);

        public Task<WorkState> FailAsync(WorkLease lease, Probe? probe = null) =>
            worker.FailAsync(lease, new Probe.Handler(probe ?? new Probe()), "IOException", CancellationToken.None);
    }
}

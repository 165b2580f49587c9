using Baton.Foundation;
using Baton.Providers.Databases.Postgres;
using Baton.Providers.Tests.Nodes;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Work;

/// <summary>The loop here looks at the queue by itself every ten minutes: what runs within a test was woken.</summary>
public sealed class WorkerLoopTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asking_for_work_wakes_the_waiting_worker(DatabaseKind kind)
    {
        var probe = new Probe();
        await using var desk = await TestDesk.OpenAsync(kind);
        await using var node = await Worker(desk, probe).StartAsync();

        for (var round = 0; round < 20; round++)
        {
            await AskAsync(node, $"{round}");
            Assert.Equal($"{round}", (await probe.NextAsync()).Subject);
        }
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_commit_on_one_node_wakes_the_worker_of_another()
    {
        var probe = new Probe();
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        await using var node = await Worker(desk, probe).StartAsync();
        await node.HearsAsync(desk.Transactions);

        for (var round = 0; round < 20; round++)
        {
            await desk.AskForAsync($"{round}");
            Assert.Equal($"{round}", (await probe.NextAsync()).Subject);
        }
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_that_waited_before_the_start_is_done(DatabaseKind kind)
    {
        var probe = new Probe();
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("waiting");

        await using var node = await Worker(desk, probe).StartAsync();

        Assert.Equal("waiting", (await probe.NextAsync()).Subject);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Two_nodes_share_the_work_without_doing_anything_twice(DatabaseKind kind)
    {
        var probe = new Probe();
        await using var desk = await TestDesk.OpenAsync(kind);
        for (var number = 0; number < 60; number++)
            await desk.AskForAsync($"{number:00}");

        await using var one = await Worker(desk, probe).StartAsync();
        await using var other = await Worker(desk, probe).StartAsync();
        var subjects = new List<string>();
        while (subjects.Count < 60)
            subjects.Add((await probe.NextAsync()).Subject);
        await one.StopAsync();
        await other.StopAsync();

        Assert.Equal(60, subjects.Distinct().Count());
        Assert.Empty(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Stopping_gives_the_leases_back(DatabaseKind kind)
    {
        var probe = new Probe { Handle = (_, token) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token) };
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");
        await desk.AskForAsync("b");
        await using var node = await Worker(desk, probe).StartAsync();
        await probe.NextAsync();
        await probe.NextAsync();

        await node.StopAsync();

        Assert.All(await desk.ItemsAsync(), item => Assert.Equal((null, 0), (item.LeaseHolder, item.Attempts)));
        Assert.Equal(2, (await desk.Worker().ClaimAsync(10)).Count);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_failure_is_recorded_by_its_kind_and_never_by_its_words(DatabaseKind kind)
    {
        var probe = new Probe { Handle = (_, _) => throw new InvalidDataException("my card is 4111 1111 1111 1111") };
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "1"));
        await desk.AskForAsync("a");
        await using var node = await Worker(desk, probe).StartAsync();
        await probe.NextAsync();

        await node.StopAsync();

        var item = Assert.Single(await desk.ItemsAsync());
        Assert.Equal((1, nameof(InvalidDataException)), (item.Attempts, item.LastError));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_handler_that_cannot_be_made_neither_blocks_its_worker_nor_the_stop(DatabaseKind kind)
    {
        var probe = new Probe();
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.WriteAsync(db =>
        {
            for (var number = 0; number < new WorkOptions().Workers; number++)
                db.AskForFirst("test.broken", $"{number}", desk.Clock.GetUtcNow());
            return Task.FromResult(true);
        });
        await using var node = Worker(desk, probe, services => services.AddWorkHandler<Unmakeable>("test.broken"));
        await node.StartAsync();

        await AskAsync(node, "healthy");

        Assert.Equal("healthy", (await probe.NextAsync()).Subject);
        await node.StopAsync();
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Signs_of_life_go_on_after_the_database_was_away(DatabaseKind kind)
    {
        var clock = new ManualClock();
        var probe = new Probe { Handle = (_, token) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token) };
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");
        await using var node = Worker(desk, probe, services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            WatchedTransactions.AddTo(services, kind);

            // Only the clock wakes this node; one that listens looks once more when it begins to.
            foreach (var listener in services.Where(service => service.ImplementationType == typeof(PostgresListener)).ToList())
                services.Remove(listener);
        });
        await node.StartAsync();
        await probe.NextAsync();
        var transactions = node.Services.GetRequiredService<WatchedTransactions>();

        // The look that found the item, and the one that found nothing more; the next is ten minutes away.
        await transactions.EndedAsync();
        await transactions.EndedAsync();
        transactions.FailNext();

        // A third of the lease passes, twice.
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.False(await transactions.EndedAsync());
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.True(await transactions.EndedAsync());

        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromMinutes(12), Assert.Single(await desk.ItemsAsync()).LeasedUntil);
    }

    private static Node Worker(TestDesk desk, Probe probe, Action<IServiceCollection>? change = null) => Node.On(desk.Database, services =>
    {
        probe.AddTo(services);
        services.AddBatonWorker();
        change?.Invoke(services);
    });

    private static Task AskAsync(Node node, string subject) => node.WriteAsync(db =>
        db.AskForAsync(Probe.Kind, subject, new FakeClock().GetUtcNow(), new FakeClock().GetUtcNow(), CancellationToken.None));

    internal sealed class Unmakeable : IWorkHandler
    {
        public Unmakeable() => throw new InvalidOperationException("Something it needs is missing.");

        public Task HandleAsync(WorkLease lease, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task GiveUpAsync(Storage.BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

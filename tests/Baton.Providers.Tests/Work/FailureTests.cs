using Baton.Foundation;
using Baton.Work;

namespace Baton.Providers.Tests.Work;

public sealed class FailureTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Each_failure_doubles_the_wait_until_the_item_is_dead(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        var waits = new List<double>();

        while (await worker.ClaimOneAsync() is { } lease)
        {
            await worker.FailAsync(lease);
            var wait = Assert.Single(await desk.ItemsAsync()).DueAt - desk.Clock.GetUtcNow();
            waits.Add(wait.TotalSeconds);
            desk.Clock.Advance(wait - TimeSpan.FromTicks(1));
            Assert.Null(await worker.ClaimOneAsync());
            desk.Clock.Advance(TimeSpan.FromTicks(1));
        }

        Assert.Equal([1, 2, 4, 8, 16], waits);
        Assert.Equal(WorkState.Dead, Assert.Single(await desk.ItemsAsync()).State);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_wait_never_grows_beyond_ten_minutes(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "100"));
        var worker = desk.Worker();
        await desk.AskForAsync("a");

        for (var attempt = 0; attempt < 30; attempt++)
        {
            await worker.FailAsync((await worker.ClaimOneAsync())!);
            desk.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(desk.Clock.GetUtcNow(), Assert.Single(await desk.ItemsAsync()).DueAt);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_last_failure_gives_up_once_and_people_see_the_dead_item(DatabaseKind kind)
    {
        var probe = new Probe { GiveUp = Tell };
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "2"));
        var worker = desk.Worker();
        await desk.AskForAsync("a");

        await worker.FailAsync((await worker.ClaimOneAsync())!, probe);
        Assert.Single(await desk.ItemsAsync());
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        var state = await worker.FailAsync((await worker.ClaimOneAsync())!, probe);

        Assert.Equal(WorkState.Dead, state);
        var dead = Assert.Single(await desk.WithAsync<FindWork, IReadOnlyList<WorkItemView>>(
            find => find.RunAsync(WorkState.Dead, CancellationToken.None)));
        Assert.Equal(("a", 2, "IOException"), (dead.Subject, dead.Attempts, dead.LastError));
        Assert.Contains(await desk.ItemsAsync(), item => item.Subject == "a person knows of a");
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task An_item_is_not_dead_as_long_as_nobody_could_be_told(DatabaseKind kind)
    {
        var probe = new Probe
        {
            GiveUp = async (db, lease, error) =>
            {
                await Tell(db, lease, error);
                throw new InvalidDataException("Nobody could be told.");
            },
        };
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "1"));
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        var lease = (await worker.ClaimOneAsync())!;

        await Assert.ThrowsAsync<InvalidDataException>(() => worker.FailAsync(lease, probe));

        Assert.Equal(WorkState.Ready, Assert.Single(await desk.ItemsAsync()).State);
        desk.Clock.Advance(new WorkOptions().Lease + TimeSpan.FromTicks(1));
        Assert.NotNull(await worker.ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_dead_item_that_a_person_retries_runs_again_with_all_its_attempts(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "1"));
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        var lease = (await worker.ClaimOneAsync())!;
        await worker.FailAsync(lease);
        Assert.Null(await worker.ClaimOneAsync());

        var retried = await RetryAsync(desk, lease.ItemId);

        Assert.False(retried.IsRefused);
        Assert.Equal(0, (await worker.ClaimOneAsync())!.Attempts);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asking_for_dead_work_revives_it(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "1"));
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        await worker.FailAsync((await worker.ClaimOneAsync())!);

        await desk.AskForAsync("a");

        Assert.NotNull(await worker.ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Only_a_dead_item_can_be_retried(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");

        var alive = await RetryAsync(desk, Assert.Single(await desk.ItemsAsync()).Id);
        var unknown = await RetryAsync(desk, Id<WorkItem>.New(desk.Clock.GetUtcNow()));

        Assert.Equal("work.not_dead", alive.Problem.Code);
        Assert.Equal("work.not_found", unknown.Problem.Code);
    }

    private static Task Tell(Storage.BatonDb db, WorkLease lease, string error)
    {
        db.AskForFirst("other.work", $"a person knows of {lease.Subject}", DateTimeOffset.UnixEpoch);
        return Task.CompletedTask;
    }

    private static Task<Result<bool>> RetryAsync(TestDesk desk, Id<WorkItem> id) =>
        desk.WithAsync<RetryWork, Result<bool>>(retry => retry.RunAsync(id, CancellationToken.None));
}

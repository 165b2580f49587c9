using Baton.Work;

namespace Baton.Providers.Tests.Work;

public sealed class LeaseTests
{
    private static readonly TimeSpan Lease = new WorkOptions().Lease;
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_held_item_is_given_to_nobody_else(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");
        await desk.Worker().ClaimOneAsync();

        desk.Clock.Advance(Lease);

        Assert.Null(await desk.Worker().ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_lease_that_ran_out_goes_to_another_worker_with_a_higher_fence(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");
        var first = (await desk.Worker().ClaimOneAsync())!;

        desk.Clock.Advance(Lease + Tick);
        var second = (await desk.Worker().ClaimOneAsync())!;

        Assert.Equal(first.ItemId, second.ItemId);
        Assert.True(second.Fence > first.Fence);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Who_lost_the_lease_can_save_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var (first, second, taken) = await TakenOverAsync(desk);

        await Assert.ThrowsAsync<LeaseLostException>(() => desk.WriteAsync(async db =>
        {
            db.AskForFirst("other.work", "result of the slow one", desk.Clock.GetUtcNow());
            await first.CompleteAsync(db, CancellationToken.None);
            return true;
        }));

        Assert.Equal(["a"], (await desk.ItemsAsync()).Select(item => item.Subject));
        await second.CompleteAsync(taken, CancellationToken.None);
        Assert.Empty(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Who_lost_the_lease_can_neither_fail_nor_release_nor_prolong_it(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");
        var slow = desk.Worker();
        var lost = (await slow.ClaimOneAsync())!;
        desk.Clock.Advance(Lease + Tick);
        await desk.Worker().ClaimOneAsync();
        var before = Assert.Single(await desk.ItemsAsync());

        await Assert.ThrowsAsync<LeaseLostException>(() => slow.FailAsync(lost));
        await Assert.ThrowsAsync<LeaseLostException>(() => slow.ReleaseAsync(lost, CancellationToken.None));
        Assert.Equal([lost], await slow.HeartbeatAsync([lost], CancellationToken.None));

        var after = Assert.Single(await desk.ItemsAsync());
        Assert.Equal(
            (before.LeaseHolder, before.LeasedUntil, before.Attempts), (after.LeaseHolder, after.LeasedUntil, after.Attempts));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Who_lost_the_lease_hears_so_even_after_the_other_one_has_finished(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var (first, second, taken) = await TakenOverAsync(desk);
        await second.CompleteAsync(taken, CancellationToken.None);

        await Assert.ThrowsAsync<LeaseLostException>(() => second.CompleteAsync(first, CancellationToken.None));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_sign_of_life_keeps_the_lease(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        var lease = (await worker.ClaimOneAsync())!;

        for (var beat = 0; beat < 4; beat++)
        {
            desk.Clock.Advance(Lease);
            Assert.Empty(await worker.HeartbeatAsync([lease], CancellationToken.None));
            Assert.Null(await desk.Worker().ClaimOneAsync());
        }

        await worker.CompleteAsync(lease, CancellationToken.None);
        Assert.Empty(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Only_the_lost_ones_of_many_leases_are_reported(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("lost");
        var lost = (await worker.ClaimOneAsync())!;
        desk.Clock.Advance(Lease + Tick);
        await desk.Worker().ClaimOneAsync();
        await desk.AskForAsync("kept");
        var kept = (await worker.ClaimOneAsync())!;

        Assert.Equal([lost], await worker.HeartbeatAsync([kept, lost], CancellationToken.None));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_lease_given_back_is_free_at_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        await worker.ReleaseAsync((await worker.ClaimOneAsync())!, CancellationToken.None);

        var again = (await desk.Worker().ClaimOneAsync())!;

        Assert.Equal(0, again.Attempts);
    }

    /// <summary>Only here can something come between: SQLite lets one transaction in at a time.</summary>
    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_takeover_in_the_middle_of_the_commit_is_noticed()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        await desk.AskForAsync("a");
        var first = (await desk.Worker().ClaimOneAsync())!;
        desk.Clock.Advance(Lease + Tick);

        await Assert.ThrowsAsync<LeaseLostException>(() => desk.WriteAsync(async db =>
        {
            await first.CompleteAsync(db, CancellationToken.None);
            await desk.Worker().ClaimOneAsync();
            return true;
        }));

        Assert.Single(await desk.ItemsAsync());
    }

    /// <summary>The first worker was too slow; the second one holds the item now.</summary>
    private static async Task<(WorkLease First, ClaimWork Second, WorkLease Taken)> TakenOverAsync(TestDesk desk)
    {
        await desk.AskForAsync("a");
        var first = (await desk.Worker().ClaimOneAsync())!;
        desk.Clock.Advance(Lease + Tick);
        var second = desk.Worker();
        return (first, second, (await second.ClaimOneAsync())!);
    }
}

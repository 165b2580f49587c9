using Baton.Work;

namespace Baton.Providers.Tests.Work;

public sealed class TimerTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_timer_is_not_due_early(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.SetTimerAsync("a", Hour);

        desk.Clock.Advance(Hour - TimeSpan.FromTicks(1));
        Assert.Null(await desk.Worker().ClaimOneAsync());

        desk.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.NotNull(await desk.Worker().ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Setting_a_timer_again_moves_it_later(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.SetTimerAsync("a", Hour);
        await desk.SetTimerAsync("a", 2 * Hour);

        desk.Clock.Advance(Hour);
        Assert.Null(await desk.Worker().ClaimOneAsync());

        desk.Clock.Advance(Hour);
        Assert.NotNull(await desk.Worker().ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asking_sooner_makes_it_due_sooner_and_later_changes_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a", 2 * Hour);
        await desk.AskForAsync("a", Hour);
        await desk.AskForAsync("a", 3 * Hour);

        Assert.Equal(desk.Clock.GetUtcNow() + Hour, Assert.Single(await desk.ItemsAsync()).DueAt);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_timer_set_while_it_fires_fires_again_at_its_new_time(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.SetTimerAsync("a", TimeSpan.Zero);
        var fired = (await worker.ClaimOneAsync())!;

        await desk.SetTimerAsync("a", Hour);
        await worker.CompleteAsync(fired, CancellationToken.None);

        Assert.Null(await worker.ClaimOneAsync());
        desk.Clock.Advance(Hour);
        Assert.NotNull(await worker.ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_timer_that_died_lives_again_when_it_is_set(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind, null, ("Work:MaxAttempts", "1"));
        var worker = desk.Worker();
        await desk.SetTimerAsync("a", TimeSpan.Zero);
        await worker.FailAsync((await worker.ClaimOneAsync())!);

        await desk.SetTimerAsync("a", Hour);

        desk.Clock.Advance(Hour);
        Assert.NotNull(await worker.ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_next_due_time_is_that_of_the_first_item_nobody_holds(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var start = desk.Clock.GetUtcNow();
        Assert.Null(await NextAsync(desk));

        await desk.AskForAsync("held");
        await desk.Worker().ClaimOneAsync();
        Assert.Equal(start + new WorkOptions().Lease, await NextAsync(desk));

        await desk.AskForAsync("soon", TimeSpan.FromSeconds(10));
        Assert.Equal(start + TimeSpan.FromSeconds(10), await NextAsync(desk));
    }

    private static Task<DateTimeOffset?> NextAsync(TestDesk desk) =>
        desk.ReadAsync(db => ClaimWork.NextDueAsync(db, [Probe.Kind], CancellationToken.None));
}

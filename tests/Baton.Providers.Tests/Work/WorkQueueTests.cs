using System.Collections.Concurrent;
using Baton.Work;

namespace Baton.Providers.Tests.Work;

public sealed class WorkQueueTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asking_again_while_it_waits_changes_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        for (var times = 0; times < 5; times++)
            await desk.AskForAsync("a");
        await desk.AskForAsync("b");

        Assert.Equal(["a", "b"], (await desk.ItemsAsync()).Select(item => item.Subject));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Many_who_ask_at_once_make_one_item(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => desk.AskForAsync("a")));

        Assert.Single(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asked_for_once_it_runs_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("a");

        await worker.CompleteAsync((await worker.ClaimOneAsync())!, CancellationToken.None);

        Assert.Null(await worker.ClaimOneAsync());
        Assert.Empty(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Asking_while_it_runs_makes_it_run_once_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var worker = desk.Worker();
        await desk.AskForAsync("a");
        var first = (await worker.ClaimOneAsync())!;

        for (var times = 0; times < 3; times++)
            await desk.AskForAsync("a");

        Assert.Null(await worker.ClaimOneAsync());
        await worker.CompleteAsync(first, CancellationToken.None);
        var second = (await worker.ClaimOneAsync())!;
        await worker.CompleteAsync(second, CancellationToken.None);
        Assert.Null(await worker.ClaimOneAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Only_work_of_the_wanted_kinds_is_given_out(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("a");

        Assert.Empty(await desk.Worker().RunAsync(["other.work"], 10, CancellationToken.None));
        Assert.Empty(await desk.Worker().RunAsync([], 10, CancellationToken.None));
        Assert.Single(await desk.Worker().RunAsync(["other.work", Probe.Kind], 10, CancellationToken.None));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_longest_due_is_given_out_first(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.AskForAsync("third", TimeSpan.FromSeconds(3));
        await desk.AskForAsync("first", TimeSpan.FromSeconds(1));
        await desk.AskForAsync("second", TimeSpan.FromSeconds(2));
        desk.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["first", "second"], (await desk.Worker().ClaimAsync(2)).Select(lease => lease.Subject));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Many_workers_never_get_the_same_item(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.WriteAsync(db =>
        {
            for (var number = 0; number < 200; number++)
                db.AskForFirst(Probe.Kind, $"{number:000}", desk.Clock.GetUtcNow());
            return Task.FromResult(true);
        });
        var given = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            var worker = desk.Worker();
            while (given.Count < 200)
            {
                foreach (var lease in await worker.ClaimAsync(1 + (number % 4)))
                {
                    given.Add(lease.Subject);
                    await worker.CompleteAsync(lease, CancellationToken.None);
                }

                Ceiling.Token.ThrowIfCancellationRequested();
            }
        }));

        Assert.Equal([.. Enumerable.Range(0, 200).Select(number => $"{number:000}")], given.Order());
        Assert.Empty(await desk.ItemsAsync());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_transaction_that_fails_asks_for_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        await Assert.ThrowsAsync<InvalidDataException>(() => desk.WriteAsync<bool>(db =>
        {
            db.AskForFirst(Probe.Kind, "a", desk.Clock.GetUtcNow());
            throw new InvalidDataException("The work failed.");
        }));

        Assert.Null(await desk.Worker().ClaimOneAsync());
    }
}

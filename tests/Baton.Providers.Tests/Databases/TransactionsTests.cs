using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Databases;

public sealed class TransactionsTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_that_fails_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        await Assert.ThrowsAsync<InvalidDataException>(() => desk.WriteAsync<bool>(async db =>
        {
            Add(db, desk, "first");
            await db.SaveChangesAsync();
            Add(db, desk, "second");
            throw new InvalidDataException("The work failed.");
        }));

        Assert.Empty(await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_result_is_there_for_every_reader_once_the_task_completes(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        var result = await desk.WriteAsync(db =>
        {
            Add(db, desk, "written");
            return Task.FromResult(42);
        });

        Assert.Equal(42, result);
        Assert.Equal(["written"], await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_that_fails_in_a_group_takes_back_only_its_own_changes(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var gate = new TaskCompletionSource();
        var first = desk.WriteAsync(async db =>
        {
            Add(db, desk, "000");
            await gate.Task;
            return true;
        });

        var rest = Enumerable.Range(1, 60).Select(number => desk.WriteAsync(async db =>
        {
            Add(db, desk, $"{number:000}");
            await db.SaveChangesAsync();
            return number % 3 is 0 ? throw new InvalidDataException($"{number}") : true;
        })).ToList();
        gate.SetResult();
        await first;
        var failures = 0;
        foreach (var (number, work) in rest.Index())
        {
            if ((number + 1) % 3 is not 0)
                Assert.True(await work);
            else if (await Assert.ThrowsAsync<InvalidDataException>(() => work) is { } failure && failure.Message == $"{number + 1}")
                failures++;
        }

        Assert.Equal(20, failures);
        Assert.Equal(
            [.. Enumerable.Range(0, 61).Where(number => number is 0 || number % 3 is not 0).Select(number => $"{number:000}")],
            await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_row_the_database_refuses_fails_its_own_work_alone(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AddAsync(desk, "taken");

        var refused = AddAsync(desk, "taken");
        var accepted = AddAsync(desk, "free");

        await Assert.ThrowsAsync<DbUpdateException>(() => refused);
        await accepted;
        Assert.Equal(["free", "taken"], await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Concurrent_writers_all_land(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
            await AddAsync(desk, $"{number:000}"));

        Assert.Equal([.. Enumerable.Range(0, 300).Select(number => $"{number:000}")], await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Writers_of_one_row_never_lose_an_update(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AddAsync(desk, "contended");

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => desk.WriteAsync(async db =>
        {
            (await db.WorkItems.SingleAsync()).AskAgain(desk.Clock.GetUtcNow());
            return true;
        })));

        Assert.Equal(25, await desk.ReadAsync(db => db.WorkItems.Select(item => item.Generation).SingleAsync()));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_cancelled_before_it_starts_does_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var hasRun = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transactions(desk).RunAsync(
            (db, _) =>
            {
                hasRun = true;
                Add(db, desk, "cancelled");
                return Task.CompletedTask;
            },
            new CancellationToken(canceled: true)));

        Assert.False(hasRun);
        Assert.Empty(await SubjectsAsync(desk));
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task Work_cancelled_while_it_queues_does_nothing()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Sqlite);
        using var cancel = new CancellationTokenSource();
        var gate = new TaskCompletionSource();
        var first = desk.WriteAsync(async db =>
        {
            await gate.Task;
            return true;
        });

        var queued = Transactions(desk).RunAsync(
            (db, _) =>
            {
                Add(db, desk, "cancelled");
                return Task.CompletedTask;
            },
            cancel.Token);
        await cancel.CancelAsync();
        gate.SetResult();

        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queued);
        Assert.Empty(await SubjectsAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_cancelled_after_it_began_is_finished(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var cancel = new CancellationTokenSource();

        await Transactions(desk).RunAsync(
            async (db, token) =>
            {
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
                Add(db, desk, "finished");
            },
            cancel.Token);

        Assert.Equal(["finished"], await SubjectsAsync(desk));
    }

    private static ITransactions Transactions(TestDesk desk) => desk.Services.GetRequiredService<ITransactions>();

    private static void Add(BatonDb db, TestDesk desk, string subject) =>
        db.WorkItems.Add(WorkItem.For("test.work", subject, desk.Clock.GetUtcNow(), desk.Clock.GetUtcNow()));

    private static Task<bool> AddAsync(TestDesk desk, string subject) => desk.WriteAsync(db =>
    {
        Add(db, desk, subject);
        return Task.FromResult(true);
    });

    private static Task<List<string>> SubjectsAsync(TestDesk desk) =>
        desk.ReadAsync(db => db.WorkItems.OrderBy(item => item.Subject).Select(item => item.Subject).ToListAsync());
}

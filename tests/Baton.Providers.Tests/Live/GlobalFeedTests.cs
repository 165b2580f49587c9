using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Live;

public sealed class GlobalFeedTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task No_reader_passes_a_transaction_that_is_still_open(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var (open, later) = (Guid.NewGuid(), Guid.NewGuid());
        var gate = new TaskCompletionSource();
        var first = await HoldAsync(desk, open, gate);
        var second = AppendAsync(desk, later, 1);
        if (kind is DatabaseKind.Postgres)
            await second;

        var (early, isHeldBack) = await Feed(desk).ReadAllAsync(FeedCursor.Start, Ceiling.Token);
        gate.SetResult();
        await Task.WhenAll(first, second);
        var events = await FollowAsync(desk, FeedCursor.Start, 2);

        Assert.Empty(early);
        Assert.Equal(kind is DatabaseKind.Postgres, isHeldBack);
        Assert.Equal([open, later], events.Select(happening => happening.SubjectId));
        Assert.Empty((await Feed(desk).ReadAllAsync(Cursor(events[^1]), Ceiling.Token)).Events);
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_reader_that_went_by_position_alone_would_miss_the_late_one()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        var (open, later) = (Guid.NewGuid(), Guid.NewGuid());
        var gate = new TaskCompletionSource();
        var first = await HoldAsync(desk, open, gate);
        await AppendAsync(desk, later, 1);

        var seen = await NaiveAsync(desk, after: 0);
        gate.SetResult();
        await first;
        seen.AddRange(await NaiveAsync(desk, after: seen[^1].Position));

        Assert.Equal([later], seen.Select(happening => happening.SubjectId));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_transaction_that_fails_leaves_no_hole_to_wait_for(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await Assert.ThrowsAsync<InvalidDataException>(() => desk.WriteAsync<bool>(async db =>
        {
            Append(db, Guid.NewGuid(), 1);
            await db.SaveChangesAsync();
            throw new InvalidDataException("The work failed.");
        }));
        var next = Guid.NewGuid();
        await AppendAsync(desk, next, 1);

        Assert.Equal([next], (await FollowAsync(desk, FeedCursor.Start, 1)).Select(happening => happening.SubjectId));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_reader_beside_many_writers_gets_every_event_once_in_the_order_all_readers_see(DatabaseKind kind)
    {
        const int Writers = 8, Each = 30;
        await using var desk = await TestDesk.OpenAsync(kind);
        var reading = FollowAsync(desk, FeedCursor.Start, Writers * Each);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            var subject = Guid.NewGuid();
            for (var sequence = 1; sequence <= Each; sequence++)
                await AppendAsync(desk, subject, sequence);
        }));
        var live = await reading;
        var later = await FollowAsync(desk, FeedCursor.Start, Writers * Each);

        Assert.Equal(Writers * Each, live.Select(happening => happening.Position).Distinct().Count());
        Assert.Equal(live.Select(happening => happening.Position), later.Select(happening => happening.Position));
        Assert.All(live.GroupBy(happening => happening.SubjectId), subject =>
            Assert.Equal(Enumerable.Range(1, Each), subject.Select(happening => happening.Sequence)));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_reader_that_was_away_gets_exactly_what_it_missed(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var subject = Guid.NewGuid();
        for (var sequence = 1; sequence <= 5; sequence++)
            await AppendAsync(desk, subject, sequence);
        var before = await FollowAsync(desk, FeedCursor.Start, 2);

        Assert.True(FeedCursor.TryParse(Cursor(before[^1]).ToString(), out var cursor));
        var missed = await FollowAsync(desk, cursor, 3);

        Assert.Equal([3, 4, 5], missed.Select(happening => happening.Sequence));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Events_of_one_transaction_are_cut_between_pages_without_loss(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var subject = Guid.NewGuid();
        await desk.WriteAsync(db =>
        {
            for (var sequence = 1; sequence <= 1_200; sequence++)
                Append(db, subject, sequence);
            return Task.FromResult(true);
        });

        var events = await FollowAsync(desk, FeedCursor.Start, 1_200);

        Assert.Equal(Enumerable.Range(1, 1_200), events.Select(happening => happening.Sequence));
    }

    private static LiveFeed Feed(TestDesk desk) => desk.Services.GetRequiredService<LiveFeed>();

    private static FeedCursor Cursor(Event happening) => new(happening.Transaction, happening.Position);

    private static void Append(BatonDb db, Guid subject, int sequence) =>
        db.Append("test", subject, sequence, "test.happened", "system", new { }, DateTimeOffset.UnixEpoch);

    private static Task<bool> AppendAsync(TestDesk desk, Guid subject, int sequence) => desk.WriteAsync(db =>
    {
        Append(db, subject, sequence);
        return Task.FromResult(true);
    });

    /// <summary>Begins a transaction, writes an event, and commits only once the gate opens.</summary>
    private static async Task<Task<bool>> HoldAsync(TestDesk desk, Guid subject, TaskCompletionSource gate)
    {
        var written = new TaskCompletionSource();
        var transaction = desk.WriteAsync(async db =>
        {
            Append(db, subject, 1);
            await db.SaveChangesAsync();
            written.SetResult();
            await gate.Task;
            return true;
        });
        await written.Task;
        return transaction;
    }

    private static async Task<List<Event>> FollowAsync(TestDesk desk, FeedCursor after, int count)
    {
        var events = new List<Event>();
        await foreach (var happening in Feed(desk).FollowAllAsync(after, Ceiling.Token))
        {
            events.Add(happening);
            if (events.Count == count)
                break;
        }

        return events;
    }

    private static Task<List<Event>> NaiveAsync(TestDesk desk, long after) => desk.ReadAsync(db =>
        db.Events.AsNoTracking().Where(happening => happening.Position > after).OrderBy(happening => happening.Position).ToListAsync());
}

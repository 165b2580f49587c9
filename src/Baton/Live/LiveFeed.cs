using System.Runtime.CompilerServices;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Live;

/// <summary>
/// Reads the event log as it grows. Readers keep their own place, so a reader that was away gets exactly the gap, and
/// any node can serve any reader.
/// </summary>
internal sealed class LiveFeed(
    IDbContextFactory<BatonDb> databases, IFeedHorizon horizon, Signals signals, TimeProvider clock)
{
    private const int PageSize = 500;

    /// <summary>How long a lost wake-up can delay an event.</summary>
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromSeconds(5);

    /// <summary>While an older transaction holds the horizon back, look again this soon.</summary>
    private static readonly TimeSpan LookSoon = TimeSpan.FromMilliseconds(50);

    /// <summary>The events of one subject after <paramref name="after"/>, for as long as the caller reads.</summary>
    public async IAsyncEnumerable<Event> FollowAsync(
        Guid subjectId, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ring = signals.Subscribe(EventLog.Topic, subjectId.ToString());
        while (true)
        {
            var events = await ReadSubjectAsync(subjectId, after, cancellationToken);
            foreach (var happening in events)
            {
                after = happening.Sequence;
                yield return happening;
            }

            // A full page may not be the last one.
            if (events.Count < PageSize)
                await ring.WaitAsync(LookAtLeastEvery, clock, cancellationToken);
        }
    }

    /// <summary>The whole feed after <paramref name="after"/>, gap-free and in one order for every reader.</summary>
    public async IAsyncEnumerable<Event> FollowAllAsync(
        FeedCursor after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ring = signals.Subscribe(EventLog.Topic);
        while (true)
        {
            var (events, isHeldBack) = await ReadAllAsync(after, cancellationToken);
            foreach (var happening in events)
            {
                after = new FeedCursor(happening.Transaction, happening.Position);
                yield return happening;
            }

            if (events.Count is 0)
                await ring.WaitAsync(isHeldBack ? LookSoon : LookAtLeastEvery, clock, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<Event>> ReadSubjectAsync(Guid subjectId, int after, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Events.AsNoTracking()
            .Where(happening => happening.SubjectId == subjectId && happening.Sequence > after)
            .OrderBy(happening => happening.Sequence).Take(PageSize).ToListAsync(cancellationToken);
    }

    /// <summary>The place after the newest event that is settled now.</summary>
    public async Task<FeedCursor> EndAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var limit = await horizon.ReadAsync(db, cancellationToken);
        var newest = await db.Events.AsNoTracking().Where(happening => happening.Transaction < limit)
            .OrderByDescending(happening => happening.Transaction).ThenByDescending(happening => happening.Position)
            .Select(happening => new { happening.Transaction, happening.Position })
            .FirstOrDefaultAsync(cancellationToken);
        return newest is null ? FeedCursor.Start : new FeedCursor(newest.Transaction, newest.Position);
    }

    /// <summary>What happened to subjects of one kind after one place in the feed and up to another.</summary>
    public async Task<IReadOnlyList<Event>> ReadBetweenAsync(
        string subject, FeedCursor after, FeedCursor upTo, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Later(db, after)
            .Where(happening => happening.Transaction < upTo.Transaction
                || (happening.Transaction == upTo.Transaction && happening.Position <= upTo.Position))
            .Where(happening => happening.Subject == subject)
            .OrderBy(happening => happening.Transaction).ThenBy(happening => happening.Position)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether an event of this kind of subject is visible after a place in the feed, settled or not.</summary>
    public async Task<bool> HasLaterAsync(string subject, FeedCursor place, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Later(db, place).AnyAsync(happening => happening.Subject == subject, cancellationToken);
    }

    /// <summary>One page of the feed, and whether committed events wait behind an older open transaction.</summary>
    public async Task<(IReadOnlyList<Event> Events, bool IsHeldBack)> ReadAllAsync(
        FeedCursor after, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // The horizon is read first: what it calls settled stays settled while the page is read.
        var limit = await horizon.ReadAsync(db, cancellationToken);
        var later = Later(db, after);
        var page = await later.Where(happening => happening.Transaction < limit)
            .OrderBy(happening => happening.Transaction).ThenBy(happening => happening.Position)
            .Take(PageSize).ToListAsync(cancellationToken);
        return (page, page.Count is 0 && await later.AnyAsync(cancellationToken));
    }

    private static IQueryable<Event> Later(BatonDb db, FeedCursor after) =>
        db.Events.AsNoTracking().Where(happening =>
            happening.Transaction > after.Transaction
            || (happening.Transaction == after.Transaction && happening.Position > after.Position));
}

using System.Threading.Channels;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Privacy.Personal;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre.Visits;

/// <summary>
/// Counts who read what and what was searched for in vain, once per visitor and day, without a page waiting for it: it is noted
/// in memory and a batch written together. A crash forgets the last seconds; a flood beyond the room for them goes uncounted.
/// </summary>
internal sealed class CountVisits(ITransactions transactions, TimeProvider clock, ILogger<CountVisits> log) : BackgroundService
{
    private const int Room = 20_000;
    private const int LargestBatch = 500;

    /// <summary>Letters and digits that a search has at least.</summary>
    private const int ShortestSearch = 3;

    /// <summary>Views of so long are written together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    private readonly Channel<Noted> visits = Channel.CreateBounded<Noted>(
        new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Notes a view; never waits and never fails.</summary>
    public void Note(Id<Article> article, Visitor visitor)
    {
        if (!visitor.IsRobot)
            visits.Writer.TryWrite(new View(article, visitor));
    }

    /// <summary>Notes a search that found nothing; never waits and never fails.</summary>
    /// <param name="language">The language that was searched in; null for all.</param>
    public void NoteEmptySearch(string text, string? language, Visitor visitor)
    {
        if (!visitor.IsRobot && text.Count(char.IsLetterOrDigit) >= ShortestSearch)
            visits.Writer.TryWrite(new Search(text, language, clock.GetUtcNow(), visitor));
    }

    /// <summary>Writes what is noted so far.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        while (Take() is { Count: > 0 } batch)
            await transactions.RunAsync((db, token) => WriteAsync(db, batch, clock.GetUtcNow(), token), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await visits.Reader.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gather, clock, stoppingToken);
                await WriteOrLogAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteOrLogAsync(CancellationToken.None);
        }
    }

    private async Task WriteOrLogAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Numbers of readers are worth a try again later, not the end of the process.
            log.VisitsNotCounted(failure);
            await Task.Delay(AfterFailure, clock, cancellationToken);
        }
    }

    private List<Noted> Take()
    {
        var batch = new List<Noted>();
        while (batch.Count < LargestBatch && visits.Reader.TryRead(out var visit))
            batch.Add(visit);
        return batch;
    }

    private static async Task WriteAsync(BatonDb db, List<Noted> batch, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var day = DailySalt.DayOf(now);
        var salt = await db.SaltAsync(now, cancellationToken);
        await CountViewsAsync(db, [.. batch.OfType<View>().Select(view => (view.ArticleId, view.Visitor.Hash(salt)))], day, cancellationToken);
        await db.AddEmptySearchesAsync(
            day,
            [
                .. batch.OfType<Search>().Select(search => new EmptySearch
                {
                    Day = day,
                    Visitor = search.Visitor.Hash(salt),
                    Text = MaskPersonalSpans.Elided(search.Text),
                    Language = search.Language,
                    At = search.At,
                }),
            ],
            cancellationToken);
    }

    private static async Task CountViewsAsync(
        BatonDb db, IReadOnlyList<(Id<Article> ArticleId, string Visitor)> views, int day, CancellationToken cancellationToken)
    {
        var pairs = views.Distinct().ToList();
        var visitors = pairs.Select(pair => pair.Visitor).Distinct().ToList();
        var known = await db.Set<ArticleVisit>().AsNoTracking()
            .Where(visit => visit.Day == day && visitors.Contains(visit.Visitor))
            .Select(visit => new { visit.ArticleId, visit.Visitor }).ToListAsync(cancellationToken);
        var fresh = pairs.Except(known.Select(visit => (visit.ArticleId, visit.Visitor))).ToList();
        foreach (var (article, visitor) in fresh)
            db.Set<ArticleVisit>().Add(new ArticleVisit { Day = day, ArticleId = article, Visitor = visitor });
        foreach (var article in fresh.GroupBy(pair => pair.ArticleId))
            await db.CountReadersAsync(article.Key, new ReaderCounts(article.Count(), 0, 0), cancellationToken);
    }

    private abstract record Noted(Visitor Visitor);

    private sealed record View(Id<Article> ArticleId, Visitor Visitor) : Noted(Visitor);

    private sealed record Search(string Text, string? Language, DateTimeOffset At, Visitor Visitor) : Noted(Visitor);
}

using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>
/// Keeps this process's passage index in step with the database: everything published at the start, then whatever the
/// global feed says has changed, on whichever node. Searching first catches up if a change was announced, so a search
/// after a save in the same process sees it.
/// </summary>
internal sealed class KnowledgeIndex(
    IPassageIndex index, IDbContextFactory<BatonDb> databases, LiveFeed feed, Signals signals, TimeProvider clock)
    : IDisposable
{
    /// <summary>Rung after a commit that changed an article.</summary>
    public const string Topic = "knowledge";

    /// <summary>A lost announcement delays a change by no more than this.</summary>
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Signals.Subscription changes = signals.Subscribe(Topic);
    private FeedCursor seen = FeedCursor.Start;
    private DateTimeOffset lookedAt = DateTimeOffset.MinValue;
    private bool isLoaded;

    /// <summary>Loads or catches up as far as needed; cheap when nothing changed.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var isAnnounced = changes.TryTake();
        if (isLoaded && !isAnnounced && clock.GetUtcNow() - lookedAt < LookAtLeastEvery)
            return;

        await turn.WaitAsync(cancellationToken);
        try
        {
            lookedAt = clock.GetUtcNow();
            if (isLoaded)
                await FollowAsync(isAnnounced, cancellationToken);
            else
                await LoadAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        changes.Dispose();
        turn.Dispose();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        // The place in the feed is taken before the articles are read: a change in between is read twice, never missed.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        seen = await feed.EndAsync(cancellationToken);
        index.Put(await ReadAsync(db, db.Articles, cancellationToken));
        isLoaded = true;
    }

    private async Task FollowAsync(bool isAnnounced, CancellationToken cancellationToken)
    {
        var end = await feed.EndAsync(cancellationToken);
        var events = await feed.ReadBetweenAsync(ArticleTables.Subject, seen, end, cancellationToken);
        var changed = events.Select(happening => new Id<Article>(happening.SubjectId)).Distinct().ToList();
        if (changed.Count > 0)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var articles = db.Articles.Where(article => changed.Contains(article.Id));
            var hidden = await articles.Where(article => article.Status != ArticleStatus.Published)
                .Select(article => article.Key).ToListAsync(cancellationToken);
            foreach (var key in hidden)
                index.Remove(key);
            index.Put(await ReadAsync(db, articles, cancellationToken));
        }

        // An announced change whose transaction is not settled yet comes a little later: look again at the next search.
        if (isAnnounced && changed.Count is 0)
            lookedAt = DateTimeOffset.MinValue;
        seen = end;
    }

    private static async Task<IReadOnlyCollection<IndexedArticle>> ReadAsync(
        BatonDb db, IQueryable<Article> articles, CancellationToken cancellationToken)
    {
        var current =
            from article in articles
            where article.Status == ArticleStatus.Published
            join version in db.ArticleVersions
                on new { ArticleId = article.Id, Number = article.Version } equals new { version.ArticleId, version.Number }
            select new { Article = article, version.Title, version.Body };
        return (await current.AsNoTracking().ToListAsync(cancellationToken)).ConvertAll(row => new IndexedArticle(
            row.Article.Key,
            row.Article.Audience,
            row.Article.Language,
            row.Article.Category,
            row.Article.Tags,
            SplitArticle.Run(row.Article.Key, row.Article.Version, row.Title, row.Body)));
    }
}

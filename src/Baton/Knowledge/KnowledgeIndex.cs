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

    /// <summary>Announcements heard, and how many of them the index has followed to the end.</summary>
    private int heard;
    private int followed;

    /// <summary>Loads or catches up as far as needed; cheap when nothing changed.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (changes.TryTake())
            Interlocked.Increment(ref heard);
        if (isLoaded && Volatile.Read(ref followed) == Volatile.Read(ref heard) && clock.GetUtcNow() - lookedAt < LookAtLeastEvery)
            return;

        await turn.WaitAsync(cancellationToken);
        try
        {
            var upTo = Volatile.Read(ref heard);
            var isSettled = isLoaded ? await FollowAsync(cancellationToken) : await LoadAsync(cancellationToken);
            lookedAt = clock.GetUtcNow();

            // A change behind an older open transaction cannot be followed yet: the next search looks again.
            Volatile.Write(ref followed, isSettled ? upTo : upTo - 1);
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

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        // The place in the feed is taken before the articles are read: a change in between is read twice, never missed.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        seen = await feed.EndAsync(cancellationToken);
        index.Put(await ReadAsync(db, db.Articles, cancellationToken));
        isLoaded = true;
        return true;
    }

    /// <summary>False when a change is visible already that cannot be followed yet.</summary>
    private async Task<bool> FollowAsync(CancellationToken cancellationToken)
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
            var known = await articles.Select(article => article.Id).ToListAsync(cancellationToken);

            // What was erased is known by its events alone.
            var erased = events.Where(happening => !known.Contains(new Id<Article>(happening.SubjectId)))
                .Select(happening => Json.Read<ArticleName>(happening.Data)?.Key).OfType<string>();
            foreach (var key in hidden.Concat(erased).Distinct())
                index.Remove(key);
            index.Put(await ReadAsync(db, articles, cancellationToken));
        }

        seen = end;
        return !await feed.HasLaterAsync(ArticleTables.Subject, end, cancellationToken);
    }

    /// <summary>The part of an article event that names it.</summary>
    private sealed record ArticleName(string Key);

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

using Baton.Examples;
using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Live;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>
/// Keeps this process's passage index in step with the database: everything published at the start, then whatever the
/// global feed says has changed, on whichever node. Searching first catches up if a change was announced, so a search
/// after a save in the same process sees it.
/// </summary>
internal sealed class KnowledgeIndex(
    PassageIndex index, VectorStore store, SentenceVectors vectors, FollowPastQuestions pastQuestions,
    IDbContextFactory<BatonDb> databases, ITransactions transactions, LiveFeed feed, Signals signals, TimeProvider clock)
    : IDisposable
{
    /// <summary>Rung after a commit that changed an article.</summary>
    public const string Topic = "knowledge";

    /// <summary>A lost announcement delays a change by no more than this.</summary>
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromSeconds(15);

    /// <summary>Sentences that are encoded at once, in a quarter of a second: whoever saves an article finds it by its meaning.</summary>
    private const int AtOnce = 64;

    /// <summary>Sentences that a start waits for, a few seconds and only the first time. More are encoded in the background.</summary>
    private const int AtStart = 2_000;

    /// <summary>When more articles than this wait for vectors, those that were made are fetched now and then, and not at every one.</summary>
    private const int Many = 200;

    private static readonly TimeSpan FetchManyEvery = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Signals.Subscription changes = signals.Subscribe(Topic);
    private readonly Signals.Subscription taught = signals.Subscribe(TeachArticle.Topic);
    private readonly Dictionary<string, PublishedArticle> withoutVectors = new(StringComparer.Ordinal);
    private FeedCursor seen = FeedCursor.Start;
    private DateTimeOffset lookedAt = DateTimeOffset.MinValue;
    private DateTimeOffset fetchedAt = DateTimeOffset.MinValue;
    private bool isLoaded;

    /// <summary>The vectors that are missing are being made in the background; what came since is not asked for yet.</summary>
    private bool isAskedFor;

    /// <summary>Announcements heard, and how many of them the index has followed to the end.</summary>
    private int heard;
    private int followed;

    /// <summary>Loads or catches up as far as needed; cheap when nothing changed.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (changes.TryTake() | taught.TryTake())
            Interlocked.Increment(ref heard);
        if (isLoaded && Volatile.Read(ref followed) == Volatile.Read(ref heard) && clock.GetUtcNow() - lookedAt < LookAtLeastEvery)
            return;

        await turn.WaitAsync(cancellationToken);
        try
        {
            var upTo = Volatile.Read(ref heard);
            var mayMake = isLoaded ? AtOnce : AtStart;
            var isSettled = isLoaded ? await FollowAsync(cancellationToken) : await LoadAsync(cancellationToken);
            await FillAsync(mayMake, cancellationToken);
            await pastQuestions.CatchUpAsync(cancellationToken);
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
        taught.Dispose();
        turn.Dispose();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        // The place in the feed is taken before the articles are read: a change in between is read twice, never missed.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        seen = await feed.EndAsync(cancellationToken);
        Put(await db.ReadPublishedAsync(db.Articles, cancellationToken));
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
            {
                index.Remove(key);
                withoutVectors.Remove(key);
            }

            Put(await db.ReadPublishedAsync(articles, cancellationToken));
        }

        seen = end;
        return !await feed.HasLaterAsync(ArticleTables.Subject, end, cancellationToken);
    }

    /// <summary>The part of an article event that names it.</summary>
    private sealed record ArticleName(string Key);

    private void Put(IReadOnlyList<PublishedArticle> articles)
    {
        index.Put([.. articles.Select(article => article.Indexed)]);
        foreach (var article in articles)
            withoutVectors[article.Indexed.Key] = article;
        isAskedFor &= articles.Count is 0;
    }

    /// <summary>Brings in the vectors that are kept, makes a few that are not, and has the rest made in the background.</summary>
    private async Task FillAsync(int mayMake, CancellationToken cancellationToken)
    {
        if (withoutVectors.Count is 0 || !vectors.AreThere)
            return;
        if (isAskedFor && withoutVectors.Count > Many && clock.GetUtcNow() - fetchedAt < FetchManyEvery)
            return;

        fetchedAt = clock.GetUtcNow();
        var waiting = withoutVectors.Values.ToDictionary(article => article.Id);
        foreach (var (id, packed) in await store.ReadAsync(withoutVectors.Values, cancellationToken))
            Fill(waiting[id], packed);
        if (withoutVectors.Count is 0)
            return;

        if (!vectors.IsOnBoard || withoutVectors.Values.Sum(article => article.SentenceCount) > mayMake)
        {
            if (!isAskedFor)
                await AskForAllAsync(cancellationToken);
            isAskedFor = true;
            return;
        }

        foreach (var article in withoutVectors.Values.ToList())
            Fill(article, await store.MakeAsync(article, cancellationToken));
    }

    private void Fill(PublishedArticle article, byte[] packed)
    {
        index.PutMeaning(article.Indexed.Key, article.Version, VectorBytes.Unpack(packed));
        withoutVectors.Remove(article.Indexed.Key);
    }

    private Task AskForAllAsync(CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            var now = clock.GetUtcNow();
            if (!await db.IsEncodingStoppedAsync(token))
                await db.AskForAsync(EncodeArticles.Kind, EncodeArticles.All, now, now, token);
        },
        cancellationToken);
}

using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>The words of an article at one time.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Title">What the article was called.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="At">When it was saved, UTC.</param>
/// <param name="RestoredFrom">The earlier version whose words these are again; null when they were written.</param>
/// <param name="IsLive">Readers and agents see it now.</param>
/// <param name="IsDraft">It was saved and waits to be published.</param>
/// <param name="Body">Markdown; null in lists.</param>
public sealed record ArticleVersionView(
    int Number, string Title, string Author, DateTimeOffset At, int? RestoredFrom, bool IsLive, bool IsDraft, string? Body)
{
    internal static ArticleVersionView Of(Article article, ArticleVersion version, string? body) => new(
        version.Number, version.Title, version.Author, version.At, version.RestoredFrom,
        article.Status is ArticleStatus.Published && version.Number == article.Version,
        version.Number == article.DraftVersion || (article.Status is ArticleStatus.Draft && version.Number == article.Version),
        body);
}

/// <summary>What an article said before, and going back to it.</summary>
internal sealed class ArticleHistory(BatonDb db, ITransactions transactions, TimeProvider clock)
{
    /// <summary>All versions without their text, newest first.</summary>
    public async Task<Result<IReadOnlyList<ArticleVersionView>>> ListAsync(string key, CancellationToken cancellationToken)
    {
        if (await ArticleAsync(key, cancellationToken) is not { } article)
            return ArticleTables.NotFound(key);

        // Their bodies may be long and many; only what the list shows is read.
        var versions = await db.ArticleVersions.AsNoTracking().Where(version => version.ArticleId == article.Id)
            .OrderByDescending(version => version.Number)
            .Select(version => new ArticleVersion
            {
                Id = version.Id,
                ArticleId = version.ArticleId,
                Number = version.Number,
                Title = version.Title,
                Body = "",
                Author = version.Author,
                At = version.At,
                RestoredFrom = version.RestoredFrom,
            })
            .ToListAsync(cancellationToken);
        return versions.ConvertAll(version => ArticleVersionView.Of(article, version, null));
    }

    public async Task<Result<ArticleVersionView>> ReadAsync(string key, int number, CancellationToken cancellationToken)
    {
        if (await ArticleAsync(key, cancellationToken) is not { } article)
            return ArticleTables.NotFound(key);
        var version = await db.ArticleVersions.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.ArticleId == article.Id && candidate.Number == number, cancellationToken);
        return version is null ? NoVersion(key, number) : ArticleVersionView.Of(article, version, version.Body);
    }

    /// <summary>The words of an earlier version become the newest, as a version of their own: nothing is taken out of the history.</summary>
    public Task<Result<ArticleView>> RestoreAsync(
        string key, int number, ArticleRestore request, string author, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<ArticleView>>(
            async (inner, token) =>
            {
                var opened = await inner.OpenArticleAsync(key, request.ExpectedRevision, token);
                if (opened.IsRefused)
                    return opened.Problem;
                var article = opened.Value.Article;
                var earlier = await inner.ArticleVersions.AsNoTracking().SingleOrDefaultAsync(
                    candidate => candidate.ArticleId == article.Id && candidate.Number == number, token);
                if (earlier is null)
                    return NoVersion(key, number);

                var now = clock.GetUtcNow();
                await inner.AddVersionAsync(article, earlier.Title, earlier.Body, author, now, number, token);
                if (request.Publish)
                    article.Publish(earlier.Title);
                inner.Record(article, request.Publish ? ArticleTables.Published : ArticleTables.Saved, author, now);
                return ArticleView.Of(article, earlier.Body);
            },
            cancellationToken);

    private Task<Article?> ArticleAsync(string key, CancellationToken cancellationToken) =>
        db.Articles.AsNoTracking().SingleOrDefaultAsync(article => article.Key == key && article.DeletedAt == null, cancellationToken);

    private static Problem NoVersion(string key, int number) =>
        new(ProblemKind.NotFound, "article.version_not_found", $"Article {key} has no version {number}.", "version");
}

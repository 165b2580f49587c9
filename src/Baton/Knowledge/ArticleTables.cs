using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

internal static class ArticleTables
{
    /// <summary>The subject word of article events.</summary>
    public const string Subject = "article";

    /// <summary>The article changed in a way that search must follow: its words, status, audience or category.</summary>
    public const string Saved = "article.saved";

    public const string Published = "article.published";

    public const string Unpublished = "article.unpublished";

    public const string Archived = "article.archived";

    public const string Unarchived = "article.unarchived";

    public const string Deleted = "article.deleted";

    public const string Undeleted = "article.undeleted";

    extension(BatonDb db)
    {
        public DbSet<Article> Articles => db.Set<Article>();

        public DbSet<ArticleVersion> ArticleVersions => db.Set<ArticleVersion>();

        /// <summary>The article of this key, deleted or not.</summary>
        public Task<Article?> ArticleAsync(string key, CancellationToken cancellationToken) =>
            db.Articles.SingleOrDefaultAsync(article => article.Key == key, cancellationToken);

        /// <summary>The article with its newest words, for a writer who saw <paramref name="expected"/>; null expects nothing.</summary>
        public async Task<Result<OpenArticle>> OpenArticleAsync(string key, int? expected, CancellationToken cancellationToken)
        {
            if (await db.ArticleAsync(key, cancellationToken) is not { DeletedAt: null } article)
                return NotFound(key);

            var newest = await db.ArticleVersions.AsNoTracking().SingleAsync(
                version => version.ArticleId == article.Id && version.Number == article.NewestVersion, cancellationToken);
            return expected is null || expected == article.LastSequence
                ? new OpenArticle(article, newest)
                : Changed(article, newest);
        }

        /// <summary>Writes new words as the next version.</summary>
        public async Task<ArticleVersion> AddVersionAsync(
            Article article, string title, string body, string author, DateTimeOffset now, int? restoredFrom, CancellationToken cancellationToken)
        {
            var last = await db.ArticleVersions.Where(version => version.ArticleId == article.Id)
                .MaxAsync(version => (int?)version.Number, cancellationToken);
            var version = new ArticleVersion
            {
                Id = Id<ArticleVersion>.New(now),
                ArticleId = article.Id,
                Number = (last ?? 0) + 1,
                Title = title,
                Body = body,
                Author = author,
                At = now,
                RestoredFrom = restoredFrom,
            };
            db.ArticleVersions.Add(version);
            article.Reword(version.Number, title);
            return version;
        }

        public void Record(Article article, string kind, string actor, DateTimeOffset now)
        {
            (article.UpdatedAt, article.UpdatedBy) = (now, actor);
            db.Append(
                Subject, article.Id.Value, article.NextSequence(), kind, actor,
                new { article.Key, article.Version, article.Status }, now);
            db.Announce(KnowledgeIndex.Topic, article.Key);
        }
    }

    public static Problem NotFound(string key) =>
        new(ProblemKind.NotFound, "article.not_found", $"There is no article {key}.");

    private static Problem Changed(Article article, ArticleVersion newest) =>
        new(
            ProblemKind.Conflict,
            "article.changed",
            $"{article.UpdatedBy} changed this article meanwhile. Nothing of yours was saved; compare both and save again.",
            "expected_revision")
        {
            Current = ArticleView.Of(article, newest.Body) with { Title = newest.Title, Version = newest.Number },
        };
}

/// <summary>An article that is being changed, with the words that an editor goes on with.</summary>
internal sealed record OpenArticle(Article Article, ArticleVersion Newest);

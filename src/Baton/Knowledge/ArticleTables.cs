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

    extension(BatonDb db)
    {
        public DbSet<Article> Articles => db.Set<Article>();

        public DbSet<ArticleVersion> ArticleVersions => db.Set<ArticleVersion>();

        public Task<Article?> ArticleAsync(string key, CancellationToken cancellationToken) =>
            db.Articles.SingleOrDefaultAsync(article => article.Key == key, cancellationToken);

        public void Record(Article article, string kind, string actor, DateTimeOffset now)
        {
            db.Append(
                Subject, article.Id.Value, article.NextSequence(), kind, actor,
                new { article.Key, article.Version, article.Status }, now);
            db.Announce(KnowledgeIndex.Topic, article.Key);
        }
    }

    public static Problem NotFound(string key) =>
        new(ProblemKind.NotFound, "article.not_found", $"There is no article {key}.");
}

using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>Reads published articles as search takes them: cut into passages, in the version that readers see.</summary>
internal static class PublishedArticles
{
    extension(BatonDb db)
    {
        public async Task<IReadOnlyList<PublishedArticle>> ReadPublishedAsync(IQueryable<Article> articles, CancellationToken cancellationToken)
        {
            var current =
                from article in articles
                where article.Status == ArticleStatus.Published
                join version in db.ArticleVersions
                    on new { ArticleId = article.Id, Number = article.Version } equals new { version.ArticleId, version.Number }
                select new { Article = article, version.Title, version.Body };
            return (await current.AsNoTracking().ToListAsync(cancellationToken)).ConvertAll(row => new PublishedArticle(
                row.Article.Id,
                row.Article.Version,
                new IndexedArticle(
                    row.Article.Key,
                    row.Article.Audience,
                    row.Article.Language,
                    row.Article.Category,
                    row.Article.Tags,
                    SplitArticle.Run(row.Article.Key, row.Article.Version, row.Title, row.Body))));
        }

        /// <summary>Published articles whose vectors by this model are not kept.</summary>
        public IQueryable<Article> WithoutVectors(string model)
        {
            IQueryable<ArticleVectors> kept = db.ArticleVectors;
            return db.Articles.Where(article => article.Status == ArticleStatus.Published
                && !kept.Any(row => row.ArticleId == article.Id && row.Model == model && row.Version == article.Version));
        }
    }
}

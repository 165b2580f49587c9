using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>Erasing articles at once, with their versions and whatever else names them. Replies that cited them keep their words.</summary>
internal static class EraseArticles
{
    /// <summary>The article is gone; search forgets it by the key in the event.</summary>
    public const string Erased = "article.erased";

    extension(BatonDb db)
    {
        public async Task EraseArticlesAsync(
            IReadOnlyList<Article> articles, string actor, DateTimeOffset now, CancellationToken cancellationToken)
        {
            foreach (var article in articles)
            {
                db.Record(article, Erased, actor, now);
                db.Entry(article).State = EntityState.Detached;
            }

            await db.DeleteWithAllThatNamesAsync<Article>([.. articles.Select(article => article.Id)], cancellationToken);
        }
    }
}

using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>What saving did.</summary>
internal enum Saving
{
    Created,
    Changed,
    Unchanged,
}

/// <summary>Writes an article by its key. Changed words make a new version; the old one stays readable.</summary>
internal sealed class SaveArticle(ITransactions transactions, TimeProvider clock)
{
    public Task<Saving> RunAsync(ArticleFile file, string author, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var article = await db.ArticleAsync(file.Key, token);
                var isNew = article is null;
                if (article is null)
                {
                    article = Make(file, now);
                    db.Articles.Add(article);
                }

                var isReworded = isNew || await WordsAsync(db, article, token) != (file.Title, file.Body);
                if (!isReworded && !Restates(article, file))
                    return Saving.Unchanged;

                if (isReworded)
                {
                    article.Version++;
                    db.ArticleVersions.Add(new ArticleVersion
                    {
                        Id = Id<ArticleVersion>.New(now),
                        ArticleId = article.Id,
                        Number = article.Version,
                        Title = file.Title,
                        Body = file.Body,
                        Author = author,
                        At = now,
                    });
                }

                (article.Title, article.Status, article.Audience) = (file.Title, file.Status, file.Audience);
                (article.Category, article.Tags, article.Language) = (file.Category, file.Tags, file.Language);
                article.UpdatedAt = now;
                db.Record(article, ArticleTables.Saved, author, now);
                return isNew ? Saving.Created : Saving.Changed;
            },
            cancellationToken);

    private static Article Make(ArticleFile file, DateTimeOffset now) => new()
    {
        Id = Id<Article>.New(now),
        Key = file.Key,
        Title = file.Title,
        Status = file.Status,
        Audience = file.Audience,
        Category = file.Category,
        Tags = file.Tags,
        Language = file.Language,
        UpdatedAt = now,
    };

    private static async Task<(string Title, string Body)> WordsAsync(
        BatonDb db, Article article, CancellationToken cancellationToken)
    {
        var current = await db.ArticleVersions.AsNoTracking()
            .SingleAsync(version => version.ArticleId == article.Id && version.Number == article.Version, cancellationToken);
        return (current.Title, current.Body);
    }

    private static bool Restates(Article article, ArticleFile file) =>
        article.Status != file.Status || article.Audience != file.Audience || article.Category != file.Category
        || article.Language != file.Language || !article.Tags.SequenceEqual(file.Tags);
}

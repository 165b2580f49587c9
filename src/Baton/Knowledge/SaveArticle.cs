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

/// <summary>
/// Writes an article as a file states it: words, category, tags, audience and status at once, live if the file says
/// published. Changed words make a new version; the old one stays readable.
/// </summary>
internal sealed class SaveArticle(ITransactions transactions, TimeProvider clock)
{
    public Task<Saving> RunAsync(ArticleFile file, string author, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => WriteAsync(db, file, author, clock.GetUtcNow(), token), cancellationToken);

    /// <summary>The same inside a transaction of the caller's, for an import that counts the file together with it.</summary>
    public static async Task<Saving> WriteAsync(
        BatonDb db, ArticleFile file, string author, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var article = await db.ArticleAsync(file.Key, cancellationToken);
        var isNew = article is null;
        if (article is null)
        {
            article = Make(file, now);
            db.Articles.Add(article);
        }

        var isReworded = isNew || await WordsAsync(db, article, cancellationToken) != (file.Title, file.Body);
        if (!isReworded && !Restates(article, file))
            return Saving.Unchanged;

        if (isReworded)
            await db.AddVersionAsync(article, file.Title, file.Body, author, now, null, cancellationToken);
        if (file.Status is ArticleStatus.Published)
            article.Publish(file.Title);
        else
            article.Withdraw(file.Status, file.Title);
        (article.Audience, article.Category, article.Tags) = (file.Audience, file.Category, file.Tags);
        (article.Language, article.DeletedAt) = (file.Language, null);
        db.Record(article, ArticleTables.Saved, author, now);
        return isNew ? Saving.Created : Saving.Changed;
    }

    /// <summary>An article that has no words yet; the caller adds its first version.</summary>
    public static Article Make(ArticleFile file, DateTimeOffset now) => new()
    {
        Id = Id<Article>.New(now),
        Key = file.Key,
        Title = file.Title,
        Status = ArticleStatus.Draft,
        Audience = file.Audience,
        Category = file.Category,
        Tags = file.Tags,
        Language = file.Language,
        UpdatedAt = now,
    };

    private static async Task<(string Title, string Body)> WordsAsync(
        BatonDb db, Article article, CancellationToken cancellationToken)
    {
        var newest = await db.ArticleVersions.AsNoTracking().SingleAsync(
            version => version.ArticleId == article.Id && version.Number == article.NewestVersion, cancellationToken);
        return (newest.Title, newest.Body);
    }

    private static bool Restates(Article article, ArticleFile file) =>
        article.Status != file.Status || article.Audience != file.Audience || article.Category != file.Category
        || article.Language != file.Language || !article.Tags.SequenceEqual(file.Tags)
        || article.DraftVersion is not null || article.DeletedAt is not null;
}

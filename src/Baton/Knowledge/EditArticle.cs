using Baton.Foundation;
using Baton.Storage;

namespace Baton.Knowledge;

/// <summary>
/// Saves what an editor holds. Words of a published article wait as its draft until they are published; category, tags,
/// audience and language hold at once. Nothing is written when nothing changed.
/// </summary>
internal sealed class EditArticle(ITransactions transactions, TimeProvider clock)
{
    public async Task<Result<ArticleView>> RunAsync(string key, ArticleEdit edit, string author, CancellationToken cancellationToken)
    {
        var file = new ArticleFile(
            key, edit.Title.Trim(), edit.Category, edit.Tags, edit.Audience, edit.Language, ArticleStatus.Draft, edit.Markdown);

        // The key was given when the article was made; rules may have changed since.
        if (ArticleRules.Check(file with { Key = "any" }) is { } problem)
            return problem;

        return await transactions.RunAsync<Result<ArticleView>>(
            async (db, token) =>
            {
                var opened = await db.OpenArticleAsync(key, edit.ExpectedRevision, token);
                if (opened.IsRefused)
                    return opened.Problem;

                var (article, newest) = (opened.Value.Article, opened.Value.Newest);
                var now = clock.GetUtcNow();
                var isReworded = (newest.Title, newest.Body) != (file.Title, file.Body);
                var isPublished = edit.Publish && (article.Status is not ArticleStatus.Published || isReworded || article.DraftVersion is not null);
                if (!isReworded && !isPublished && !IsResorted(article, file))
                    return ArticleView.Of(article, newest.Body);

                if (isReworded)
                    newest = await db.AddVersionAsync(article, file.Title, file.Body, author, now, null, token);
                (article.Category, article.Tags) = (file.Category, file.Tags);
                (article.Audience, article.Language) = (file.Audience, file.Language);
                if (isPublished)
                    article.Publish(newest.Title);
                db.Record(article, isPublished ? ArticleTables.Published : ArticleTables.Saved, author, now);
                return ArticleView.Of(article, newest.Body);
            },
            cancellationToken);
    }

    private static bool IsResorted(Article article, ArticleFile file) =>
        article.Category != file.Category || article.Audience != file.Audience || article.Language != file.Language
        || !article.Tags.SequenceEqual(file.Tags);
}

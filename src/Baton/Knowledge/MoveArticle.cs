using Baton.Foundation;
using Baton.Storage;

namespace Baton.Knowledge;

/// <summary>Moves an article through its life: published, back to draft, put away, taken out again. What is so already stays so.</summary>
internal sealed class MoveArticle(ITransactions transactions, TimeProvider clock)
{
    /// <summary>The newest words go live.</summary>
    public Task<Result<ArticleView>> PublishAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        MoveAsync(key, expected, actor, ArticleTables.Published, Publish, cancellationToken);

    /// <summary>Readers and agents no longer see it; it is a draft again.</summary>
    public Task<Result<ArticleView>> UnpublishAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        MoveAsync(key, expected, actor, ArticleTables.Unpublished, Unpublish, cancellationToken);

    public Task<Result<ArticleView>> ArchiveAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        MoveAsync(key, expected, actor, ArticleTables.Archived, Archive, cancellationToken);

    /// <summary>Back from the archive, as a draft: whether it is still true is for a person to say.</summary>
    public Task<Result<ArticleView>> UnarchiveAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        MoveAsync(key, expected, actor, ArticleTables.Unarchived, Unarchive, cancellationToken);

    /// <summary>Words that wait to be published are dropped; they stay among the versions.</summary>
    public Task<Result<ArticleView>> DiscardDraftAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        MoveAsync(key, expected, actor, ArticleTables.Saved, Discard, cancellationToken);

    private static Result<bool> Publish(OpenArticle open)
    {
        if (open.Article is { Status: ArticleStatus.Published, DraftVersion: null })
            return false;
        open.Article.Publish(open.Newest.Title);
        return true;
    }

    private static Result<bool> Unpublish(OpenArticle open) => open.Article.Status switch
    {
        ArticleStatus.Draft => false,
        ArticleStatus.Archived => new Problem(
            ProblemKind.Conflict, "article.archived", "This article is in the archive. Bring it back first."),
        _ => Withdraw(open, ArticleStatus.Draft),
    };

    private static Result<bool> Archive(OpenArticle open) =>
        open.Article.Status is not ArticleStatus.Archived && Withdraw(open, ArticleStatus.Archived);

    private static Result<bool> Unarchive(OpenArticle open) =>
        open.Article.Status is ArticleStatus.Archived && Withdraw(open, ArticleStatus.Draft);

    private static Result<bool> Discard(OpenArticle open)
    {
        if (open.Article.DraftVersion is null)
            return false;
        open.Article.DraftVersion = null;
        return true;
    }

    private static bool Withdraw(OpenArticle open, ArticleStatus status)
    {
        open.Article.Withdraw(status, open.Newest.Title);
        return true;
    }

    private async Task<Result<ArticleView>> MoveAsync(
        string key, int? expected, string actor, string kind, Func<OpenArticle, Result<bool>> move, CancellationToken cancellationToken) =>
        await transactions.RunAsync<Result<ArticleView>>(
            async (db, token) =>
            {
                var opened = await db.OpenArticleAsync(key, expected, token);
                if (opened.IsRefused)
                    return opened.Problem;

                var moved = move(opened.Value);
                if (moved.IsRefused)
                    return moved.Problem;
                if (moved.Value)
                    db.Record(opened.Value.Article, kind, actor, clock.GetUtcNow());
                return ArticleView.Of(opened.Value.Article, null);
            },
            cancellationToken);
}

using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>
/// Deletes an article from the archive. For ten minutes it can be brought back; then the timer erases it with all its
/// versions. Replies that cited it keep their words.
/// </summary>
internal sealed class DeleteArticle(ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    /// <summary>Work kind of the timer.</summary>
    public const string Erase = "article.erase";

    /// <summary>Long enough to notice, short enough that deleted means deleted.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromMinutes(10);

    public Task<Result<DeletedArticle>> RunAsync(string key, int? expected, string actor, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<DeletedArticle>>(
            async (db, token) =>
            {
                var opened = await db.OpenArticleAsync(key, expected, token);
                if (opened.IsRefused)
                    return opened.Problem;
                var article = opened.Value.Article;
                if (article.Status is not ArticleStatus.Archived)
                {
                    return new Problem(
                        ProblemKind.Conflict, "article.not_archived", "Archive the article first; only what is archived can be deleted.");
                }

                var now = clock.GetUtcNow();
                article.DeletedAt = now;
                db.Record(article, ArticleTables.Deleted, actor, now);
                await db.SetTimerAsync(Erase, article.Id.ToString(), now + UndoFor, now, token);
                return new DeletedArticle(article.Key, article.Title, now + UndoFor);
            },
            cancellationToken);

    /// <summary>Back into the archive, as long as it is not erased.</summary>
    public Task<Result<ArticleView>> UndoAsync(string key, string actor, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<ArticleView>>(
            async (db, token) =>
            {
                if (await db.ArticleAsync(key, token) is not { } article)
                    return ArticleTables.NotFound(key);
                if (article.DeletedAt is not null)
                {
                    article.DeletedAt = null;
                    db.Record(article, ArticleTables.Undeleted, actor, clock.GetUtcNow());
                }

                return ArticleView.Of(article, null);
            },
            cancellationToken);

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(
            async (db, token) =>
            {
                var id = new Id<Article>(Guid.Parse(lease.Subject));
                var erased = await db.Articles.Where(article => article.Id == id && article.DeletedAt != null).ExecuteDeleteAsync(token);
                if (erased > 0)
                {
                    await db.ArticleVersions.Where(version => version.ArticleId == id).ExecuteDeleteAsync(token);
                    await db.ArticleVectors.Where(vectors => vectors.ArticleId == id).ExecuteDeleteAsync(token);
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>It stays hidden, and the dead item shows that it is still stored.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>A deleted article. Until <paramref name="ErasedAt"/> it can be brought back with <c>POST …/undelete</c>.</summary>
public sealed record DeletedArticle(string Key, string Title, DateTimeOffset ErasedAt);

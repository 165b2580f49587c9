using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>
/// Makes the vectors of all articles that have none, in the background: after a large import, and after another model was
/// configured. One article a transaction, so a restart goes on where it was cut off; until its turn comes, an article is found
/// by its words. A person may stop it; it goes on where it was when it is started again.
/// </summary>
internal sealed class EncodeArticles(
    BatonDb db, VectorStore store, SentenceVectors vectors, ITransactions transactions) : IWorkHandler
{
    public const string Kind = "article.encode";

    /// <summary>All articles are one piece of work.</summary>
    public const string All = "all";

    private const int Batch = 20;

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        while (vectors.AreThere && !await db.IsEncodingStoppedAsync(cancellationToken) && await NextAsync(cancellationToken) is { Count: > 0 } waiting)
        {
            foreach (var article in waiting)
            {
                if (!await db.IsEncodingStoppedAsync(cancellationToken))
                    await store.MakeAsync(article, cancellationToken);
            }
        }

        await transactions.RunAsync((inner, token) => lease.CompleteAsync(inner, token), cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>Search goes on by words, the progress shows what is missing, and the next change asks again.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IReadOnlyList<PublishedArticle>> NextAsync(CancellationToken cancellationToken) =>
        await db.ReadPublishedAsync(
            db.WithoutVectors(vectors.Model).OrderByDescending(article => article.Views).ThenBy(article => article.Id).Take(Batch),
            cancellationToken);
}

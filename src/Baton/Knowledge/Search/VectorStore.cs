using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>A published article with the id and the version that its vectors are kept under.</summary>
internal sealed record PublishedArticle(Id<Article> Id, int Version, IndexedArticle Indexed)
{
    public int SentenceCount => Indexed.Passages.Sum(passage => PassageSentences.Of(passage).Count);
}

/// <summary>Vectors of articles: read where some node or some earlier start made them, and made and kept where not.</summary>
internal sealed class VectorStore(
    IDbContextFactory<BatonDb> databases, ITransactions transactions, SentenceVectors vectors, TimeProvider clock)
{
    /// <summary>Read at once; the vectors of one article have some kilobytes.</summary>
    private const int Batch = 200;

    /// <summary>Those that are kept, packed.</summary>
    public async Task<IReadOnlyDictionary<Id<Article>, byte[]>> ReadAsync(
        IReadOnlyCollection<PublishedArticle> articles, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<Id<Article>, byte[]>();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var batch in (await ReadyAsync(db, articles, cancellationToken)).Chunk(Batch))
        {
            var ids = batch.Select(article => article.Id).ToList();
            var rows = await db.ArticleVectors.AsNoTracking()
                .Where(row => row.Model == vectors.Model && ids.Contains(row.ArticleId))
                .Select(row => new { row.ArticleId, row.Version, row.Packed }).ToListAsync(cancellationToken);
            foreach (var article in batch)
            {
                if (rows.FirstOrDefault(row => row.ArticleId == article.Id && row.Version == article.Version) is { } row)
                    kept[article.Id] = row.Packed;
            }
        }

        return kept;
    }

    /// <summary>Of many articles those whose vectors are there: the index alone says so, without a look at each.</summary>
    private async Task<IReadOnlyCollection<PublishedArticle>> ReadyAsync(
        BatonDb db, IReadOnlyCollection<PublishedArticle> articles, CancellationToken cancellationToken)
    {
        if (articles.Count <= Batch)
            return articles;
        var ready = await db.ArticleVectors.Where(row => row.Model == vectors.Model)
            .Select(row => new { row.ArticleId, row.Version }).ToListAsync(cancellationToken);
        var known = ready.Select(row => (row.ArticleId, row.Version)).ToHashSet();
        return [.. articles.Where(article => known.Contains((article.Id, article.Version)))];
    }

    /// <summary>Makes the vectors of an article and keeps them.</summary>
    public async Task<byte[]> MakeAsync(PublishedArticle article, CancellationToken cancellationToken)
    {
        var packed = VectorBytes.Pack(await vectors.OfArticleAsync(article.Indexed, cancellationToken));
        await KeepAsync([(article, packed)], cancellationToken);
        return packed;
    }

    /// <summary>Keeps vectors in place of those of earlier versions, and tells every node.</summary>
    public Task KeepAsync(IReadOnlyCollection<(PublishedArticle Article, byte[] Packed)> made, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var model = vectors.Model;
                foreach (var (article, packed) in made)
                {
                    // It may have been erased while its vectors were made.
                    if (!await db.Articles.AnyAsync(known => known.Id == article.Id, token))
                        continue;
                    await db.ArticleVectors.Where(row => row.ArticleId == article.Id && row.Model == model).ExecuteDeleteAsync(token);
                    var now = clock.GetUtcNow();
                    db.ArticleVectors.Add(new ArticleVectors
                    {
                        Id = Id<ArticleVectors>.New(now),
                        ArticleId = article.Id,
                        Version = article.Version,
                        Model = model,
                        Packed = packed,
                        At = now,
                    });
                    db.Announce(KnowledgeIndex.Topic, article.Indexed.Key);
                }
            },
            cancellationToken);
}

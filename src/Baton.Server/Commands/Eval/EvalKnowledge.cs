using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Microsoft.Extensions.Logging.Abstractions;

namespace Baton.Server.Commands.Eval;

/// <summary>A knowledge base of nothing but the documents of a measurement, searched by the code that serves tickets.</summary>
internal sealed class EvalKnowledge : IDisposable
{
    private readonly PassageIndex index = new();
    private readonly SentenceVectors vectors;
    private readonly FindPassages findPassages;

    public EvalKnowledge(IMeaning meaning)
    {
        vectors = new SentenceVectors(new OnBoardEmbeddings(meaning), TimeProvider.System, NullLogger<SentenceVectors>.Instance);
        findPassages = new FindPassages(index, vectors);
    }

    public async Task PutAsync(IReadOnlyList<EvalDocument> documents, EvalProgress progress, CancellationToken cancellationToken)
    {
        var articles = documents.Select(document => new IndexedArticle(
            document.Id, Audience.Public, "en", null, [], SplitArticle.Run(document.Id, 1, document.Title, document.Text))).ToList();
        index.Put(articles);
        for (var at = 0; at < articles.Count; at++)
        {
            index.PutMeaning(articles[at].Key, 1, await vectors.OfArticleAsync(articles[at], cancellationToken));
            progress.Report((at + 1.0) / articles.Count);
        }
    }

    public Task<IReadOnlyList<PassageHit>> SearchAsync(string text, int passages, CancellationToken cancellationToken) =>
        findPassages.RunAsync(new PassageQuery(text, Audience.Public, null, [], passages), cancellationToken);

    public void Dispose() => index.Dispose();
}

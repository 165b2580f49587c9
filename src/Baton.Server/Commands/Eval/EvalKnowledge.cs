using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Microsoft.Extensions.Logging.Abstractions;

namespace Baton.Server.Commands.Eval;

/// <summary>A knowledge base of nothing but the documents of a measurement, searched by the code that serves tickets.</summary>
internal sealed class EvalKnowledge : IDisposable
{
    private const int AtOnce = 64;

    private readonly PassageIndex index;
    private readonly SentenceVectors vectors;
    private readonly FindPassages findPassages;

    public EvalKnowledge(IMeaning meaning)
    {
        index = new PassageIndex(EverydayWords.Of(meaning));
        vectors = new SentenceVectors(new OnBoardEmbeddings(meaning), TimeProvider.System, NullLogger<SentenceVectors>.Instance);
        findPassages = new FindPassages(index, vectors);
    }

    /// <param name="corrections">Further past questions with the documents that answer them.</param>
    public async Task PutAsync(
        IReadOnlyList<EvalDocument> documents, IReadOnlyList<EvalQuery> corrections, EvalProgress progress, CancellationToken cancellationToken)
    {
        var articles = documents.Select(document => new IndexedArticle(
            document.Id, Audience.Public, "en", null, [], SplitArticle.Run(document.Id, 1, document.Title, document.Text))).ToList();
        index.Put(articles);
        for (var at = 0; at < articles.Count; at++)
        {
            index.PutMeaning(articles[at].Key, 1, await vectors.OfArticleAsync(articles[at], cancellationToken));
            progress.Report((at + 1.0) / articles.Count);
        }

        await PutPastAsync(documents, corrections, cancellationToken);
    }

    private async Task PutPastAsync(IReadOnlyList<EvalDocument> documents, IReadOnlyList<EvalQuery> corrections, CancellationToken cancellationToken)
    {
        var corrected = corrections.SelectMany(line => line.Relevant.Select(id => (Id: id, line.Text))).ToLookup(pair => pair.Id, pair => pair.Text);
        var past = documents
            .Select(document => (document.Id, Questions: (IReadOnlyList<PastQuestion>)
                [.. document.Questions.Concat(corrected[document.Id]).Distinct().Select(text => new PastQuestion(Guid.NewGuid(), text, IsRight: true))]))
            .Where(one => one.Questions.Count > 0).ToList();
        index.PutPast(past);
        foreach (var batch in past.SelectMany(one => one.Questions).Chunk(AtOnce))
        {
            var made = await vectors.OfQuestionsAsync([.. batch.Select(question => question.Text)], cancellationToken);
            index.PutPastMeaning(batch.Zip(made, (question, vector) => (question.Id, vector)));
        }

        index.LearnPast();
    }

    public Task<IReadOnlyList<PassageHit>> SearchAsync(string text, int passages, CancellationToken cancellationToken) =>
        findPassages.RunAsync(new PassageQuery(text, Audience.Public, null, [], passages), cancellationToken);

    public void Dispose() => index.Dispose();
}

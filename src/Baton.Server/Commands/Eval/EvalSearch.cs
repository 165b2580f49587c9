using System.Diagnostics;
using System.Globalization;
using Baton.Foundation;
using Baton.Language.Meaning;

namespace Baton.Server.Commands.Eval;

/// <summary>Puts documents into the index that serves tickets, asks it questions and compares what it finds with what it should.</summary>
internal static class EvalSearch
{
    private const int Deep = 10;

    /// <summary>Several passages of one document may stand above the next document.</summary>
    private const int Passages = 60;

    public static async Task<int> RunAsync(
        string knowledge, string queriesFile, string? correctionsFile, bool asJson, IMeaning meaning, CancellationToken cancellationToken)
    {
        var documents = EvalDocuments.Read(knowledge);
        if (documents.IsRefused)
            return EvalOutput.Refuse(documents.Problem.Detail);
        var queries = EvalQuery.ReadAll("--queries", queriesFile, documents.Value, needsRelevant: true);
        if (queries.IsRefused)
            return EvalOutput.Refuse(queries.Problem.Detail);
        var corrections = EvalQuery.ReadCorrections(correctionsFile, documents.Value);
        if (corrections.IsRefused)
            return EvalOutput.Refuse(corrections.Problem.Detail);

        meaning.Of("ready", Attention.Close);
        using var searched = new EvalKnowledge(meaning);
        var progress = new EvalProgress("indexing");
        var watch = Stopwatch.StartNew();
        await searched.PutAsync(documents.Value, corrections.Value, progress, cancellationToken);
        var seconds = watch.Elapsed.TotalSeconds;

        progress = new EvalProgress("searching");
        var found = new List<(EvalQuery Query, IReadOnlyList<string> Found, double Ms)>();
        foreach (var query in queries.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            watch.Restart();
            var hits = await searched.SearchAsync(query.Text, Passages, cancellationToken);
            var ms = watch.Elapsed.TotalMilliseconds;
            found.Add((query, [.. hits.Select(hit => hit.Passage.Article).Distinct().Take(Deep)], ms));
            progress.Report((double)found.Count / queries.Value.Count);
        }

        progress.Done();
        var score = SearchScore.Of([.. found.Select(one => (one.Query.Relevant, one.Found))], seconds, [.. found.Select(one => one.Ms)]);
        Print(score, documents.Value.Count);
        if (asJson)
            Console.WriteLine(Json.Write(score));
        return 0;
    }

    private static void Print(SearchScore score, int documents) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        right one first        {score.HitAt1:P1}
        right one in three     {score.HitAt3:P1}
        recall in ten          {score.RecallAt10:P1}
        mean reciprocal rank   {score.MrrAt10:F3}
        NDCG at ten            {score.NdcgAt10:F3}
        indexing               {score.IndexSeconds:F1} s for {documents} documents
        searching              p50 {score.P50Ms:F2} ms, p99 {score.P99Ms:F2} ms
        questions              {score.N}
        """));
}

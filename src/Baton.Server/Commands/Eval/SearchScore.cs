using System.Text.Json.Serialization;

namespace Baton.Server.Commands.Eval;

/// <summary>How well documents were found. Shares in [0, 1] over the questions.</summary>
/// <param name="HitAt1">Share of questions whose first document is relevant.</param>
/// <param name="RecallAt10">Mean share of the relevant documents among the first ten.</param>
/// <param name="MrrAt10">Mean of one divided by the rank of the first relevant document; 0 beyond ten.</param>
/// <param name="NdcgAt10">Normalised discounted cumulative gain of the first ten, relevance 1 or 0.</param>
internal sealed record SearchScore(
    [property: JsonPropertyName("hit_at_1")] double HitAt1,
    [property: JsonPropertyName("hit_at_3")] double HitAt3,
    [property: JsonPropertyName("recall_at_10")] double RecallAt10,
    [property: JsonPropertyName("mrr_at_10")] double MrrAt10,
    [property: JsonPropertyName("ndcg_at_10")] double NdcgAt10,
    double IndexSeconds,
    [property: JsonPropertyName("p50_ms")] double P50Ms,
    [property: JsonPropertyName("p99_ms")] double P99Ms,
    int N)
{
    private const int Deep = 10;

    public static SearchScore Of(
        IReadOnlyList<(IReadOnlyList<string> Relevant, IReadOnlyList<string> Found)> answers, double indexSeconds, IReadOnlyList<double> ms) => new(
        Mean(answers, one => HitWithin(one, 1)),
        Mean(answers, one => HitWithin(one, 3)),
        Mean(answers, one => (double)one.Found.Take(Deep).Count(one.Relevant.Contains) / one.Relevant.Count),
        Mean(answers, one => Rank(one) is > 0 and var rank ? 1.0 / rank : 0),
        Mean(answers, Ndcg),
        Math.Round(indexSeconds, 4),
        Math.Round(Calibration.Quantile(ms, 0.5), 4),
        Math.Round(Calibration.Quantile(ms, 0.99), 4),
        answers.Count);

    private static double HitWithin((IReadOnlyList<string> Relevant, IReadOnlyList<string> Found) one, int depth) =>
        one.Found.Take(depth).Any(one.Relevant.Contains) ? 1 : 0;

    /// <summary>The rank of the first relevant document from 1; 0 where none is among the first ten.</summary>
    private static int Rank((IReadOnlyList<string> Relevant, IReadOnlyList<string> Found) one)
    {
        for (var rank = 0; rank < Math.Min(Deep, one.Found.Count); rank++)
        {
            if (one.Relevant.Contains(one.Found[rank]))
                return rank + 1;
        }

        return 0;
    }

    private static double Ndcg((IReadOnlyList<string> Relevant, IReadOnlyList<string> Found) one)
    {
        var gain = one.Found.Take(Deep).Select((document, rank) => one.Relevant.Contains(document) ? 1 / Math.Log2(rank + 2) : 0).Sum();
        var best = Enumerable.Range(0, Math.Min(Deep, one.Relevant.Count)).Sum(rank => 1 / Math.Log2(rank + 2));
        return best > 0 ? gain / best : 0;
    }

    private static double Mean<T>(IReadOnlyList<T> all, Func<T, double> of) => all.Count is 0 ? 0 : Math.Round(all.Average(of), 4);
}

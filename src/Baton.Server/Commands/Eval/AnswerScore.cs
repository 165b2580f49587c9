using System.Text.Json.Serialization;
using Baton.Language.Calibration;

namespace Baton.Server.Commands.Eval;

/// <summary>How well it knows when not to answer.</summary>
/// <param name="CoverageAt95pctPrecision">The largest share of all questions, surest first, of whose answers 95 % are right.</param>
/// <param name="Aurc">Mean share of wrong answers over all coverages, surest first; 0 is best.</param>
/// <param name="Ece">Mean distance between stated and real confidence over fifteen bins of equal size.</param>
/// <param name="ThresholdAt10pctRisk">Confidence from which on, with a probability of 90 %, at most one answer in ten is wrong; null where too little was judged.</param>
internal sealed record AnswerScore(
    [property: JsonPropertyName("coverage_at_95pct_precision")] double CoverageAt95pctPrecision,
    [property: JsonPropertyName("coverage_at_90pct_precision")] double CoverageAt90pctPrecision,
    double Aurc,
    double Ece,
    [property: JsonPropertyName("threshold_at_10pct_risk")] double? ThresholdAt10pctRisk,
    int N)
{
    public const double Risk = 0.1;

    public static AnswerScore Of(IReadOnlyList<JudgedAnswer> judged)
    {
        var surestFirst = judged.OrderByDescending(one => one.Confidence).ToList();
        return new AnswerScore(
            Coverage(surestFirst, 0.95),
            Coverage(surestFirst, 0.90),
            Math.Round(Risks(surestFirst).DefaultIfEmpty(0).Average(), 4),
            Math.Round(Calibration.Error([.. judged.Select(one => (one.Confidence, one.IsRight))]), 4),
            Safe(judged)?.From is { } from ? Math.Round(from, 2) : null,
            judged.Count);
    }

    /// <summary>From which confidence on it is safe to answer alone.</summary>
    public static RiskThreshold? Safe(IReadOnlyList<JudgedAnswer> judged) => RiskThreshold.Find(Judge(judged), Risk);

    public static IReadOnlyList<Judged> Judge(IReadOnlyList<JudgedAnswer> judged) =>
        [.. judged.Select(one => new Judged(one.Confidence, one.IsRight))];

    private static double Coverage(List<JudgedAnswer> surestFirst, double precision)
    {
        var most = Risks(surestFirst).Select((risk, index) => 1 - risk >= precision ? index + 1 : 0).DefaultIfEmpty(0).Max();
        return Math.Round((double)most / Math.Max(1, surestFirst.Count), 4);
    }

    /// <summary>The share of wrong answers among the surest one, two, three …</summary>
    private static IEnumerable<double> Risks(List<JudgedAnswer> surestFirst)
    {
        var wrong = 0;
        for (var answered = 0; answered < surestFirst.Count; answered++)
        {
            wrong += surestFirst[answered].IsRight ? 0 : 1;
            yield return (double)wrong / (answered + 1);
        }
    }
}

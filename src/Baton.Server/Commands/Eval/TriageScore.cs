using System.Text.Json.Serialization;

namespace Baton.Server.Commands.Eval;

/// <summary>How well texts were sorted. Shares in [0, 1]; null where the test file has no text to measure it on.</summary>
/// <param name="Accuracy">Share of texts with a label whose first guess is right.</param>
/// <param name="OosAuroc">Probability that a text of no label looks less known than one that has a label.</param>
/// <param name="OosRecallAt5pctFpr">Share of texts of no label that are refused where 5 % of the others are refused too.</param>
/// <param name="Ece">Expected calibration error of the confidence over 15 bins of equal size, all texts together.</param>
/// <param name="PrecisionAt95Asked">Share right among the texts whose stated confidence allows 95 % on average.</param>
/// <param name="CoverageAt95Asked">Share of all texts that are among them.</param>
internal sealed record TriageScore(
    double Accuracy,
    double MacroF1,
    double? OosAuroc,
    [property: JsonPropertyName("oos_recall_at_5pct_fpr")] double? OosRecallAt5pctFpr,
    double Ece,
    [property: JsonPropertyName("precision_at_95pct_asked")] double PrecisionAt95Asked,
    [property: JsonPropertyName("coverage_at_95pct_asked")] double CoverageAt95Asked,
    double TrainSeconds,
    [property: JsonPropertyName("p50_ms")] double P50Ms,
    [property: JsonPropertyName("p99_ms")] double P99Ms,
    int N)
{
    private const double Asked = 0.95;
    private const double FalseAlarms = 0.05;

    public static TriageScore Of(IReadOnlyList<JudgedLine> lines, double trainSeconds)
    {
        var known = lines.Where(line => line.IsKnown).ToList();
        var unknown = lines.Where(line => !line.IsKnown).ToList();
        var decided = Decided(lines);
        return new TriageScore(
            Round(known.Count is 0 ? 0 : known.Average(line => line.IsRight ? 1.0 : 0.0)),
            Round(MacroF1Of(known)),
            known.Count > 0 && unknown.Count > 0 ? Round(Auroc(known, unknown)) : null,
            known.Count > 0 && unknown.Count > 0 ? Round(Recall(known, unknown)) : null,
            Round(Calibration.Error([.. lines.Select(line => (line.Confidence, line.IsRight))])),
            Round(decided.Count is 0 ? 1 : decided.Average(line => line.IsRight ? 1.0 : 0.0)),
            Round((double)decided.Count / lines.Count),
            Round(trainSeconds),
            Round(Calibration.Quantile([.. lines.Select(line => line.Ms)], 0.5)),
            Round(Calibration.Quantile([.. lines.Select(line => line.Ms)], 0.99)),
            lines.Count);
    }

    /// <summary>The surest texts, as many as keep the mean of the stated confidence at what was asked.</summary>
    private static List<JudgedLine> Decided(IReadOnlyList<JudgedLine> lines)
    {
        var surest = lines.OrderByDescending(line => line.Confidence).ToList();
        var (sum, taken) = (0.0, 0);
        for (var i = 0; i < surest.Count; i++)
        {
            sum += surest[i].Confidence;
            if (sum / (i + 1) >= Asked)
                taken = i + 1;
        }

        return surest[..taken];
    }

    private static double MacroF1Of(List<JudgedLine> known)
    {
        var labels = known.Select(line => line.Label).Distinct().ToList();
        return labels.Count is 0 ? 0 : labels.Average(label =>
        {
            double right = known.Count(line => line.Label == label && line.IsRight);
            var named = known.Count(line => line.Predicted == label);
            return right is 0 ? 0 : 2 * right / (named + known.Count(line => line.Label == label));
        });
    }

    private static double Auroc(List<JudgedLine> known, List<JudgedLine> unknown)
    {
        var sorted = known.Select(line => line.Known).Order().ToArray();
        return unknown.Average(line =>
        {
            var below = Count(sorted, line.Known, orEqual: false);
            var upTo = Count(sorted, line.Known, orEqual: true);
            return (sorted.Length - upTo + (0.5 * (upTo - below))) / sorted.Length;
        });
    }

    private static double Recall(List<JudgedLine> known, List<JudgedLine> unknown)
    {
        var threshold = Calibration.Quantile([.. known.Select(line => line.Known)], FalseAlarms);
        return unknown.Average(line => line.Known < threshold ? 1.0 : 0.0);
    }

    /// <summary>How many of the sorted values are below, or not above, a value.</summary>
    private static int Count(double[] sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static double Round(double value) => Math.Round(value, 4);
}

using Baton.Language.Calibration;

namespace Baton.Understanding.Labels;

/// <summary>
/// How sure a classifier may be, as two probabilities that can be taken at their word: that its first label is right, and
/// that the text belongs to any of its labels at all.
/// </summary>
/// <remarks>
/// Learnt from examples that a model did not see, from whole labels that were kept from a model so that their examples are
/// truly unknown to it, and from messages that belong to no desk. The signs are those of ADR 0019.
/// </remarks>
internal sealed record Confidence(LogisticFit Right, LogisticFit Known)
{
    private const int Signs = 11;

    /// <summary>Fewer judged texts than this say nothing.</summary>
    private const int Fewest = 8;

    /// <param name="judged">Unseen texts: the label they have, or -1 for one that belongs to none of the labels.</param>
    /// <param name="unknownShare">How many of the messages that arrive belong to no label, in (0, 1).</param>
    public static Confidence Fit(IReadOnlyList<(LabelScores Scores, int Label)> judged, Fusion fusion, double unknownShare)
    {
        var unknown = judged.Count(one => one.Label < 0);
        var known = judged.Count - unknown;
        if (known < Fewest)
            return new(LogisticFit.Constant(0.5, Signs), LogisticFit.Constant(0.5, Signs));

        // Each side weighs as much as it comes in life, however many examples of it there are.
        var knownWeight = unknown > 0 ? (1 - unknownShare) * judged.Count / known : 1;
        var unknownWeight = unknown > 0 ? unknownShare * judged.Count / unknown : 1;
        var rows = judged.Select(one =>
        {
            var weighed = fusion.Weigh(one.Scores);
            return (Signs: SignsOf(one.Scores, weighed), one.Label, IsRight: Best(weighed) == one.Label,
                Weight: one.Label < 0 ? unknownWeight : knownWeight);
        }).ToList();
        return new(
            LogisticFit.Fit([.. rows.Select(row => (row.Signs, row.IsRight, row.Weight))]),
            unknown > 0
                ? LogisticFit.Fit([.. rows.Select(row => (row.Signs, row.Label >= 0, row.Weight))])
                : LogisticFit.Constant(1 - unknownShare, Signs));
    }

    /// <summary>The probabilities that <paramref name="weighed"/>'s best label is right, and that the text is known at all.</summary>
    public (double Right, double Known) Of(LabelScores scores, float[] weighed)
    {
        var signs = SignsOf(scores, weighed);
        var known = Known.Probability(signs);
        return (Math.Min(Right.Probability(signs), known), known);
    }

    internal static int Best(float[] weighed)
    {
        var best = 0;
        for (var label = 1; label < weighed.Length; label++)
            best = weighed[label] > weighed[best] ? label : best;
        return best;
    }

    private static double[] SignsOf(LabelScores scores, float[] weighed)
    {
        var best = Best(weighed);
        var largest = weighed[best];
        var (sum, second) = (0.0, double.NegativeInfinity);
        for (var label = 0; label < weighed.Length; label++)
        {
            sum += Math.Exp(weighed[label] - largest);
            if (label != best)
                second = Math.Max(second, weighed[label]);
        }

        var entropy = 0.0;
        foreach (var score in weighed)
        {
            var probability = Math.Exp(score - largest) / sum;
            entropy -= probability > 1e-12 ? probability * Math.Log(probability) : 0;
        }

        var top = Math.Clamp(1 / sum, 1e-6, 1 - 1e-6);
        return
        [
            Math.Log(top / (1 - top)),
            double.IsNegativeInfinity(second) ? 0 : largest - second,
            largest + Math.Log(sum),
            entropy,
            scores.Words[best],
            scores.Meaning[best],
            scores.Nearest.Length > 0 ? scores.Nearest[0].Likeness : 0,
            scores.Nearest.Length > 0 ? scores.Nearest.Average(one => one.Likeness) : 0,
            scores.NearestByLabel[best],
            scores.Known,
            scores.Length,
        ];
    }
}

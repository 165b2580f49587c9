using Baton.Language.Calibration;

namespace Baton.Knowledge.Search;

/// <summary>
/// The probability that the best of the found passages answers the question. On questions like those that it learnt from it can
/// be taken at its word; on others it errs by some tenths (ADR 0022).
/// </summary>
/// <param name="byMeaning">For passages that have vectors.</param>
/// <param name="byWords">For those that have none.</param>
internal sealed class Answerability(LogisticFit byMeaning, LogisticFit byWords)
{
    private static readonly LogisticFit MeaningFit = new([0.350, 0.068, 0.387, 0.473], [0.101, 0.062, 0.217, 0.139], [0.401, 1.029, 0.310, 0.482], 0.454);
    private static readonly LogisticFit WordsFit = new([0.205, 0.062], [0.079, 0.063], [0.445, 0.896], -0.044);

    /// <summary>
    /// Learnt on the project's own questions, with all articles and with a third of them taken away at a time (ADR 0022). Where a
    /// team's questions are unlike those, <see cref="Learn"/> from its own.
    /// </summary>
    public static Answerability BuiltIn { get; } = new(MeaningFit, WordsFit);

    /// <summary>Learns from questions whose best passage is known to be right or not.</summary>
    public static Answerability Learn(IReadOnlyList<(IReadOnlyList<PassageHit> Found, bool IsRight)> judged)
    {
        var found = judged.Where(one => one.Found.Count > 0).ToList();
        return new Answerability(
            Fit([.. found.Where(one => HasMeaning(one.Found))], SignsByMeaning, MeaningFit),
            Fit([.. found.Where(one => !HasMeaning(one.Found))], SignsByWords, WordsFit));
    }

    public double Of(IReadOnlyList<PassageHit> found) =>
        found.Count is 0 ? 0
        : HasMeaning(found) ? byMeaning.Probability(SignsByMeaning(found))
        : byWords.Probability(SignsByWords(found));

    private static LogisticFit Fit(
        IReadOnlyList<(IReadOnlyList<PassageHit> Found, bool IsRight)> judged, Func<IReadOnlyList<PassageHit>, double[]> signs, LogisticFit otherwise)
    {
        const int Fewest = 20;
        return judged.Count < Fewest ? otherwise : LogisticFit.Fit([.. judged.Select(one => (signs(one.Found), one.IsRight, 1.0))]);
    }

    private static bool HasMeaning(IReadOnlyList<PassageHit> found) => found[0].Signals.Sentences.Count > 0;

    private static double[] SignsByMeaning(IReadOnlyList<PassageHit> found)
    {
        // A past question that the article answers is one more way in which the article says it.
        var (best, asked) = (found[0], found[0].Signals.Asked?.Likeness ?? 0);
        return [best.Score, Lead(found), Math.Max(best.Coverage, asked), Math.Max(best.Signals.Meaning, asked)];
    }

    private static double[] SignsByWords(IReadOnlyList<PassageHit> found) => [found[0].Score, Lead(found)];

    /// <summary>How far the best article is ahead of the next one.</summary>
    private static double Lead(IReadOnlyList<PassageHit> found) =>
        found[0].Score - (found.FirstOrDefault(hit => hit.Passage.Article != found[0].Passage.Article)?.Score ?? 0);
}

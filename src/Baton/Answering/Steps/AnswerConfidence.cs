using Baton.Knowledge;

namespace Baton.Answering.Steps;

/// <summary>
/// How sure the built-in agents are that the found passages answer this customer. A logistic function of how well the
/// words match, how much of the question they cover, how far the best article is ahead of the next one, and how clear
/// the category was. The weights were set by hand on the sample workspace's examples (ADR 0013): the number orders
/// answers from better to worse, it is not a calibrated probability yet.
/// </summary>
internal static class AnswerConfidence
{
    /// <summary>From here on a passage is worth showing to the customer even if a person takes over.</summary>
    public const double WorthMentioning = 0.40;

    public static double Of(IReadOnlyList<PassageHit> found, double categoryProbability)
    {
        if (found.Count is 0)
            return 0;

        var best = found[0];
        var next = found.FirstOrDefault(hit => hit.Passage.Article != best.Passage.Article);
        var lead = next is null ? 1 : (best.Score - next.Score) / Math.Max(best.Score, 1e-9);
        var sum = -2.6 + (9.0 * best.Score) + (1.5 * best.Coverage) + (1.2 * lead) + (0.3 * categoryProbability);
        return 1 / (1 + Math.Exp(-sum));
    }
}

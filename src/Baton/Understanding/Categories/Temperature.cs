namespace Baton.Understanding.Categories;

/// <summary>
/// One number that makes probabilities honest: scores are multiplied by it before the softmax. Fitted so that examples which
/// the model did not see get the greatest likelihood.
/// </summary>
internal static class Temperature
{
    private const double Lowest = 0.2;
    private const double Highest = 8;
    private const int Halvings = 30;

    /// <summary>Finds the minimum by golden section over the logarithm; the loss has a single valley.</summary>
    public static float Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        if (scores.Count == 0)
            return 1f;
        const double golden = 0.6180339887498949;
        var (low, high) = (Math.Log(Lowest), Math.Log(Highest));
        for (var i = 0; i < Halvings; i++)
        {
            var left = high - (golden * (high - low));
            var right = low + (golden * (high - low));
            if (Loss(scores, labels, Math.Exp(left)) < Loss(scores, labels, Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, double factor)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var largest = scores[i].Max();
            var sum = 0.0;
            foreach (var score in scores[i])
                sum += Math.Exp(factor * (score - largest));
            loss += Math.Log(sum) - (factor * (scores[i][labels[i]] - largest));
        }

        return loss;
    }
}

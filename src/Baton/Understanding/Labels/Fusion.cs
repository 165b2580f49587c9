namespace Baton.Understanding.Labels;

/// <summary>
/// How much the words and the meaning of a text count when its labels are weighed. Fitted so that examples which the models
/// did not see get the greatest likelihood: that makes the probabilities honest, and gives a set of labels that is told
/// apart by product names other weights than one that is told apart by what people want.
/// </summary>
internal sealed record Fusion(float Words, float Meaning)
{
    private const double Lowest = 0.02;
    private const double Highest = 12;
    private const int Sweeps = 6;
    private const int Halvings = 18;

    public static Fusion Fit(IReadOnlyList<(LabelScores Scores, int Label)> judged, bool hasMeaning)
    {
        if (judged.Count is 0)
            return new Fusion(1f, hasMeaning ? 1f : 0f);

        var best = new Fusion(1f, hasMeaning ? 1f : 0f);
        for (var sweep = 0; sweep < (hasMeaning ? Sweeps : 1); sweep++)
        {
            best = best with { Words = Search(words => Loss(judged, best with { Words = words })) };
            if (hasMeaning)
                best = best with { Meaning = Search(meaning => Loss(judged, best with { Meaning = meaning })) };
        }

        return best;
    }

    /// <summary>The scores of all labels together, before they become probabilities.</summary>
    public float[] Weigh(LabelScores scores)
    {
        var sum = new float[scores.Words.Length];
        for (var label = 0; label < sum.Length; label++)
            sum[label] = (Words * scores.Words[label]) + (Meaning * scores.Meaning[label]);
        return sum;
    }

    private static double Loss(IReadOnlyList<(LabelScores Scores, int Label)> judged, Fusion fusion)
    {
        var loss = 0.0;
        foreach (var (scores, label) in judged)
        {
            var weighed = fusion.Weigh(scores);
            var largest = weighed.Max();
            var sum = 0.0;
            foreach (var score in weighed)
                sum += Math.Exp(score - largest);
            loss += Math.Log(sum) - (weighed[label] - largest);
        }

        return loss;
    }

    /// <summary>Golden section over the logarithm: along one weight the loss has a single valley.</summary>
    private static float Search(Func<float, double> loss)
    {
        const double golden = 0.6180339887498949;
        var (low, high) = (Math.Log(Lowest), Math.Log(Highest));
        for (var i = 0; i < Halvings; i++)
        {
            var left = high - (golden * (high - low));
            var right = low + (golden * (high - low));
            if (loss((float)Math.Exp(left)) < loss((float)Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return (float)Math.Exp((low + high) / 2);
    }
}

namespace Baton.Language.Calibration;

/// <summary>A statement that was judged: how sure it was, in [0, 1], and whether it was right.</summary>
internal readonly record struct Judged(double Stated, bool IsRight);

/// <summary>From which stated probability on it is safe to act alone.</summary>
/// <param name="From">At or above this.</param>
/// <param name="Answered">How many of the judged reach it.</param>
/// <param name="Wrong">How many of those were wrong.</param>
internal sealed record RiskThreshold(double From, int Answered, int Wrong)
{
    /// <summary>Candidates are looked at from the surest down, at these distances.</summary>
    private const double Grid = 0.01;

    /// <summary>
    /// The lowest threshold at which, with a probability of <paramref name="confidence"/>, at most the share
    /// <paramref name="risk"/> of what reaches it is wrong. Null where too little was judged to promise anything.
    /// </summary>
    /// <remarks>
    /// Fixed-sequence testing: thresholds are tried from high to low, and the first that fails ends it, so no correction for
    /// trying many is needed (Angelopoulos et al., "Learn then Test", 2021). At 5 % and 90 % it takes 45 answers without a
    /// mistake, 77 with one, 105 with two.
    /// </remarks>
    public static RiskThreshold? Find(IReadOnlyList<Judged> judged, double risk, double confidence = 0.9)
    {
        var sorted = judged.OrderByDescending(one => one.Stated).ToList();
        var fewest = Fewest(risk, confidence);
        var (answered, wrong) = (0, 0);
        RiskThreshold? accepted = null;
        for (var step = (int)(1 / Grid); step >= 0; step--)
        {
            var from = step * Grid;
            var before = answered;
            for (; answered < sorted.Count && sorted[answered].Stated >= from; answered++)
                wrong += sorted[answered].IsRight ? 0 : 1;

            // Where nothing was judged, nothing is promised.
            if (answered < fewest || answered == before)
                continue;
            if (AtMost(wrong, answered, risk) > 1 - confidence)
                break;
            accepted = new RiskThreshold(from, answered, wrong);
        }

        return accepted;
    }

    /// <summary>How many answers without any mistake it takes to promise the risk.</summary>
    public static int Fewest(double risk, double confidence = 0.9) => (int)Math.Ceiling(Math.Log(1 - confidence) / Math.Log(1 - risk));

    /// <summary>
    /// How many more answers without a mistake it takes at least before anything can be promised: for each threshold, those
    /// missing to outweigh the mistakes among what reaches it.
    /// </summary>
    public static int Missing(IReadOnlyList<Judged> judged, double risk, double confidence = 0.9)
    {
        var missing = Fewest(risk, confidence);
        var (answered, wrong) = (0, 0);
        foreach (var step in judged.GroupBy(one => (int)(one.Stated / Grid)).OrderByDescending(step => step.Key))
        {
            answered += step.Count();
            wrong += step.Count(one => !one.IsRight);

            // It always takes more than the mistakes alone would say, so most need no closer look.
            while (missing > 1 && answered + missing - 1 > wrong / risk && AtMost(wrong, answered + missing - 1, risk) <= 1 - confidence)
                missing--;
        }

        return missing;
    }

    /// <summary>The probability of at most so many mistakes among so many, each with the probability <paramref name="risk"/>.</summary>
    private static double AtMost(int mistakes, int among, double risk)
    {
        var term = Math.Exp(among * Math.Log(1 - risk));
        var sum = term;
        for (var k = 1; k <= mistakes; k++)
        {
            term *= (among - k + 1.0) / k * risk / (1 - risk);
            sum += term;
        }

        return sum;
    }
}

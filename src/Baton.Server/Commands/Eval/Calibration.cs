namespace Baton.Server.Commands.Eval;

/// <summary>Whether stated probabilities come true.</summary>
internal static class Calibration
{
    private const int Bins = 15;

    /// <summary>Mean distance between stated probability and real share over bins of equal size, weighted by size.</summary>
    public static double Error(IReadOnlyList<(double Stated, bool IsTrue)> claims)
    {
        var sorted = claims.OrderBy(claim => claim.Stated).ToList();
        var error = 0.0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var from = (int)((long)sorted.Count * bin / Bins);
            var to = (int)((long)sorted.Count * (bin + 1) / Bins);
            if (to > from)
                error += Math.Abs(sorted[from..to].Sum(claim => claim.Stated - (claim.IsTrue ? 1 : 0)));
        }

        return claims.Count is 0 ? 0 : error / claims.Count;
    }

    /// <summary>The value that the given share of all lies below.</summary>
    public static double Quantile(IReadOnlyList<double> values, double share)
    {
        if (values.Count is 0)
            return 0;
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)(share * sorted.Length), 0, sorted.Length - 1)];
    }
}

namespace Baton.Knowledge.Search;

/// <summary>BM25's answer to a word that occurs often, and to a long text (Robertson and Zaragoza, 2009).</summary>
internal static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>No number of occurrences counts more than this.</summary>
    public const double Most = K1 + 1;

    /// <summary>How many times a term counts that occurs so often in a text of that length.</summary>
    public static double Saturate(int count, double length, double average) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length / Math.Max(1, average)))));
}

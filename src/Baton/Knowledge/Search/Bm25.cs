namespace Baton.Knowledge.Search;

/// <summary>BM25's answer to a word that occurs often, and to a long text (Robertson and Zaragoza, 2009).</summary>
internal static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>No number of occurrences counts more than this.</summary>
    public const double Most = K1 + 1;

    /// <summary>How many times a term counts that occurs so often in a text of that length.</summary>
    public static double Saturate(int count, double length, double average) => Saturate(count, Length(length, Share(average)));

    /// <summary>What a text of that length sets against the occurrences.</summary>
    /// <param name="share">As <see cref="Share"/> says.</param>
    public static double Length(double length, double share) => (K1 * (1 - B)) + (length * share);

    /// <summary>What each term of a text sets against the occurrences, where texts have so many on average.</summary>
    public static double Share(double average) => K1 * B / Math.Max(1, average);

    public static double Saturate(int count, double length) => count * (K1 + 1) / (count + length);
}

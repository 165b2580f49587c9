namespace Baton.Providers.Search.Sqlite;

/// <summary>In how many articles each stem occurs, and from that how telling it is.</summary>
internal sealed class Vocabulary
{
    /// <summary>A long letter has a hundred words; the most telling decide.</summary>
    private const int MostTerms = 32;

    /// <summary>Words that occur nowhere speak against a match, but a few typos must not drown the rest.</summary>
    private const int MostUnknown = 6;

    private readonly Dictionary<string, int> articlesWith = new(StringComparer.Ordinal);
    private int articles;
    private int passages;
    private long words;

    public double AveragePassage => Math.Max(1, (double)words / Math.Max(1, passages));

    public double AverageArticle => Math.Max(1, (double)words / Math.Max(1, articles));

    public void Add(KnownArticle article) => Change(article, +1);

    public void Remove(KnownArticle article) => Change(article, -1);

    /// <summary>The stems of a question with their weights, most telling first.</summary>
    public IReadOnlyList<WeighedTerm> Weigh(IEnumerable<string> stems)
    {
        var known = new List<WeighedTerm>();
        var unknown = new List<string>();
        foreach (var stem in stems)
        {
            if (articlesWith.TryGetValue(stem, out var count))
                known.Add(new WeighedTerm(stem, Idf(count)));
            else
                unknown.Add(stem);
        }

        // A word that no article uses may be a name or a typo: it counts, but less than the rarest known one.
        var strange = Idf(1) / 2;
        return
        [
            .. known.OrderByDescending(term => term.Weight).Take(MostTerms),
            .. unknown.Take(Math.Min(MostUnknown, Math.Max(1, known.Count / 2))).Select(stem => new WeighedTerm(stem, strange)),
        ];
    }

    private double Idf(int count) => Math.Log(1 + ((articles - count + 0.5) / (count + 0.5)));

    private void Change(KnownArticle article, int by)
    {
        articles += by;
        passages += by * article.Passages.Count;
        words += by * article.All.Length;
        foreach (var stem in article.All.Counts.Keys)
        {
            var count = articlesWith.GetValueOrDefault(stem) + by;
            if (count > 0)
                articlesWith[stem] = count;
            else
                articlesWith.Remove(stem);
        }
    }
}

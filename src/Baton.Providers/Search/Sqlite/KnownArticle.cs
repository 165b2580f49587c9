using Baton.Knowledge;

namespace Baton.Providers.Search.Sqlite;

/// <summary>How often each stem occurs in a text.</summary>
internal sealed record StemCounts(IReadOnlyDictionary<string, int> Counts)
{
    public int Length { get; } = Counts.Values.Sum();

    public bool Has(string stem) => Counts.ContainsKey(stem);

    public static StemCounts Together(IEnumerable<StemCounts> parts)
    {
        var sum = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (stem, count) in parts.SelectMany(part => part.Counts))
            sum[stem] = sum.GetValueOrDefault(stem) + count;
        return new StemCounts(sum);
    }
}

/// <summary>A passage as it is scored: the stems of its heading, and those of heading and text.</summary>
internal sealed record KnownPassage(StemCounts Heading, StemCounts Text);

/// <summary>
/// An article as it is scored: the stems of title and tags, and of all of it together.
/// </summary>
internal sealed record KnownArticle(
    IndexedArticle Article, IReadOnlyList<KnownPassage> Passages, StemCounts Title, StemCounts All)
{
    public static KnownArticle Of(IndexedArticle article, Stemmer stemmer)
    {
        var passages = article.Passages
            .Select(passage => new KnownPassage(
                stemmer.Count(passage.Heading ?? passage.Title),
                stemmer.Count($"{passage.Heading} {passage.Text}")))
            .ToList();
        var title = stemmer.Count($"{(article.Passages is [var first, ..] ? first.Title : "")} {string.Join(", ", article.Tags)}");
        return new KnownArticle(
            article, passages, title, StemCounts.Together([title, .. passages.Select(passage => passage.Text)]));
    }
}

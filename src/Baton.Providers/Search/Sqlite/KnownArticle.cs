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

/// <summary>A passage as it is scored: the stems of title, heading and tags, and those of its text.</summary>
internal sealed record KnownPassage(StemCounts Title, StemCounts Text);

/// <summary>An article as it is scored. <paramref name="All"/> holds the stems of all of it, title and tags included.</summary>
internal sealed record KnownArticle(IndexedArticle Article, IReadOnlyList<KnownPassage> Passages, StemCounts All)
{
    public static KnownArticle Of(IndexedArticle article, Stemmer stemmer)
    {
        var tags = string.Join(", ", article.Tags);
        var passages = article.Passages
            .Select(passage => new KnownPassage(
                stemmer.Count($"{passage.Title} {passage.Heading} {tags}"),
                stemmer.Count($"{passage.Heading} {passage.Text}")))
            .ToList();
        var title = stemmer.Count($"{(article.Passages is [var first, ..] ? first.Title : "")} {tags}");
        return new KnownArticle(article, passages, StemCounts.Together([title, .. passages.Select(passage => passage.Text)]));
    }
}

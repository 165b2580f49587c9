using Baton.Foundation;

namespace Baton.Providers.Search.Sqlite;

/// <summary>A stem that is asked for, and how telling it is.</summary>
internal sealed record WeighedTerm(string Stem, double Weight);

/// <summary>
/// How well a passage fits a question, in [0, 1] and comparable between questions: BM25 of the passage and of its whole
/// article, each divided by the most that these terms could reach, and the share of them in the article's title and tags
/// and in the passage's heading.
/// </summary>
/// <remarks>
/// A word is as rare as the number of <em>articles</em> that use it: an article that speaks of resets in six sections
/// must not make "reset" an ordinary word. Terms that occur nowhere count in the denominator, so that a question about
/// something else scores low.
/// </remarks>
internal sealed class Relevance(IReadOnlyList<WeighedTerm> terms, double averagePassage, double averageArticle)
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double PassageWeight = 0.25;
    private const double ArticleWeight = 0.35;
    private const double TitleWeight = 0.20;

    /// <summary>Headings are written in the words of customers; among the sections of one article they decide.</summary>
    private const double HeadingWeight = 0.20;

    /// <summary>An article of a preferred category wins over an equal one of another.</summary>
    private const double PreferredBoost = 0.10;

    private readonly double total = terms.Sum(term => term.Weight);

    public double Score(KnownArticle article, KnownPassage passage, IReadOnlyList<TicketCategory> preferred)
    {
        var score = (PassageWeight * Bm25(passage.Text, averagePassage))
            + (ArticleWeight * Bm25(article.All, averageArticle))
            + (TitleWeight * Share(article.Title))
            + (HeadingWeight * Share(passage.Heading));
        var isPreferred = article.Article.Category is { } category && preferred.Contains(category);
        return Math.Min(1, isPreferred ? score * (1 + PreferredBoost) : score);
    }

    /// <summary>Which part of what was asked, by weight, occurs in the passage at all.</summary>
    public double Coverage(KnownArticle article, KnownPassage passage) =>
        terms.Where(term => passage.Text.Has(term.Stem) || article.Title.Has(term.Stem)).Sum(term => term.Weight) / total;

    private double Share(StemCounts stems) => terms.Where(term => stems.Has(term.Stem)).Sum(term => term.Weight) / total;

    private double Bm25(StemCounts text, double average)
    {
        var norm = K1 * (1 - B + (B * text.Length / average));
        var sum = 0.0;
        foreach (var term in terms)
        {
            if (text.Counts.TryGetValue(term.Stem, out var count))
                sum += term.Weight * count * (K1 + 1) / (count + norm);
        }

        return sum / ((K1 + 1) * total);
    }
}

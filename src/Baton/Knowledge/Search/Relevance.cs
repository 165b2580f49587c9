namespace Baton.Knowledge.Search;

/// <summary>What speaks for a passage, each number in [0, 1] and comparable between questions.</summary>
/// <param name="Words">BM25 of the passage with its heading, divided by the most that these terms could reach.</param>
/// <param name="Coverage">Which share of what is asked stands in passage or title at all.</param>
/// <param name="Sentence">Likeness of the question and the nearest sentence; 0 without vectors.</param>
/// <param name="Whole">Likeness of the question and the mean of the sentences; 0 without vectors.</param>
/// <param name="HasMeaning">Its vectors are there.</param>
internal readonly record struct PassageRelevance(double Words, double Coverage, double Sentence, double Whole, bool HasMeaning);

/// <summary>What speaks for an article: its words, and the best of its passages by each sign.</summary>
/// <param name="Words">BM25 of the whole article, divided by the most that these terms could reach.</param>
/// <param name="Title">The same of its title and tags.</param>
internal readonly record struct ArticleRelevance(double Words, double Title, double Passage, double Sentence, double Whole)
{
    /// <summary>Everything together, in [0, 1].</summary>
    public double Score(Fusion fusion) => Math.Clamp(
        (fusion.Article * Words) + (fusion.Title * Title) + (fusion.Passage * Passage)
        + (fusion.Sentence * Sentence) + (fusion.Whole * Whole), 0, 1);
}

/// <summary>How much each sign counts; the weights sum to 1.</summary>
internal sealed record Fusion(double Article, double Title, double Passage, double Sentence, double Whole)
{
    /// <summary>A passage that matches nothing itself has this much less than its article.</summary>
    private const double Own = 0.3;

    /// <summary>The best of some that lie near what was fitted on the project's own questions (ADR 0021).</summary>
    public static Fusion Hybrid { get; } = new(0.20, 0.04, 0.18, 0.41, 0.17);

    /// <summary>For articles whose vectors are not there yet, and where no sentence model runs. Set by hand.</summary>
    public static Fusion Words { get; } = new(0.45, 0.25, 0.30, 0, 0);

    /// <summary>The score of a passage: that of its article, less the further it stands behind the article's best passage.</summary>
    public double Score(ArticleRelevance article, PassageRelevance passage)
    {
        var best = Alone(article.Passage, article.Sentence, article.Whole);
        var own = best > 0 ? Alone(passage.Words, passage.Sentence, passage.Whole) / best : 1;
        return article.Score(this) * (1 - (Own * (1 - own)));
    }

    private double Alone(double words, double sentence, double whole) => (Passage * words) + (Sentence * sentence) + (Whole * whole);
}

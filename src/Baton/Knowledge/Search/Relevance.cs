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
/// <param name="Coverage">The best of its passages.</param>
internal readonly record struct ArticleRelevance(double Words, double Title, double Passage, double Sentence, double Whole, double Coverage)
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

    /// <summary>
    /// Between passages of one article it counts which of them holds the words at all: "invite a colleague" and "remove a
    /// colleague" mean much the same to a sentence model.
    /// </summary>
    private const double Covered = 0.15;

    /// <summary>The best of some that lie near what was fitted on the project's own questions (ADR 0021).</summary>
    public static Fusion Hybrid { get; } = new(0.20, 0.04, 0.18, 0.41, 0.17);

    /// <summary>For articles whose vectors are not there yet, and where no sentence model runs. Set by hand.</summary>
    public static Fusion Words { get; } = new(0.45, 0.25, 0.30, 0, 0);

    /// <summary>The score of a passage: that of its article, less the further it stands behind the article's best passage.</summary>
    public double Score(ArticleRelevance article, PassageRelevance passage)
    {
        var best = Alone(article.Passage, article.Sentence, article.Whole) + (Covered * article.Coverage);
        var own = best > 0 ? (Alone(passage.Words, passage.Sentence, passage.Whole) + (Covered * passage.Coverage)) / best : 1;
        return article.Score(this) * (1 - (Own * (1 - own)));
    }

    private double Alone(double words, double sentence, double whole) => (Passage * words) + (Sentence * sentence) + (Whole * whole);
}

/// <summary>How past questions change the score of an article.</summary>
internal static class PastFusion
{
    /// <summary>Questions less alike than this name no article by themselves.</summary>
    public const double Near = 0.55;

    /// <summary>From here on it is the same question in nearly the same words, and a person's word on it holds.</summary>
    private const double VeryNear = 0.80;

    // Found on the project's own questions, with three and five past ones an article (ADR 0025).
    private const double VoteWeight = 0.30;
    private const double GuessWeight = 0.40;
    private const double SameWeight = 0.60;
    private const double AgainstWeight = 0.80;

    /// <summary>In [0, 1]: what was asked before brings an article nearer to 1, or to 0.</summary>
    /// <param name="guess">How likely the article is by the past questions of all articles.</param>
    public static double Score(double score, PastSigns past, double guess)
    {
        var missing = (1 - score) * (1 - (VoteWeight * past.Vote)) * (1 - (GuessWeight * guess)) * (1 - (SameWeight * Above(past.Nearest, VeryNear)));
        return (1 - missing) * (1 - (AgainstWeight * Above(past.Against, VeryNear)));
    }

    private static double Above(double likeness, double from) => Math.Max(0, likeness - from) / (1 - from);
}

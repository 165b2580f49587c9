using Baton.Foundation;

namespace Baton.Knowledge.Search;

/// <summary>Puts what was found in order: looks closely at each article that a candidate comes from, and scores its passages.</summary>
internal sealed class RankArticles(IndexContent content, Question question, IReadOnlyList<TicketCategory> preferred)
{
    /// <summary>An article of a preferred category wins over an equal one of another.</summary>
    private const double PreferredBoost = 0.10;

    /// <summary>Sentences of a passage that are shown as what it says to the question.</summary>
    private const int MostSentences = 3;

    public IReadOnlyList<PassageHit> Run(IEnumerable<int> candidates, int limit) =>
    [
        .. candidates.GroupBy(slot => content.Slot(slot).Article)
            .SelectMany(slots => OfArticle(content.Article(slots.Key)!, slots))
            .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Known.Article.Key, StringComparer.Ordinal).ThenBy(ranked => ranked.Slot)
            .Take(limit).Select(Hit),
    ];

    private IEnumerable<Ranked> OfArticle(ArticleSlots known, IEnumerable<int> slots)
    {
        var (article, passages) = CompareArticle.Run(content, known, question);
        var fusion = passages.Any(passage => passage.HasMeaning) ? Fusion.Hybrid : Fusion.Words;
        var boost = known.Article.Category is { } category && preferred.Contains(category) ? 1 + PreferredBoost : 1;
        foreach (var slot in slots)
        {
            var passage = passages[content.Slot(slot).Passage];
            yield return new Ranked(slot, known, article, passage, Math.Min(1, fusion.Score(article, passage) * boost));
        }
    }

    private PassageHit Hit(Ranked ranked)
    {
        var (slot, known, article, relevance, score) = ranked;
        var passage = known.Article.Passages[content.Slot(slot).Passage];
        var sentences = PassageSentences.Of(passage).Zip(content.Meaning.Likenesses(slot, question.Meaning))
            .Select(pair => new NearSentence(pair.First, Math.Max(0, pair.Second)))
            .OrderByDescending(sentence => sentence.Likeness).Take(MostSentences);
        return new PassageHit(
            passage, known.Article.Category, known.Article.Audience, score, relevance.Coverage,
            new PassageSignals(article.Words, article.Title, relevance.Words, relevance.Sentence, relevance.Whole, [.. sentences]));
    }

    private sealed record Ranked(int Slot, ArticleSlots Known, ArticleRelevance Article, PassageRelevance Passage, double Score);
}

using Baton.Foundation;

namespace Baton.Knowledge.Search;

/// <summary>Puts what was found in order: looks closely at each article that a candidate comes from, and scores its passages.</summary>
internal sealed class RankArticles(
    IndexContent content, Question question, IReadOnlyDictionary<string, PastSigns> past, float[] vector,
    IReadOnlyList<TicketCategory> preferred)
{
    /// <summary>An article of a preferred category wins over an equal one of another.</summary>
    private const double PreferredBoost = 0.10;

    /// <summary>Sentences of a passage that are shown as what it says to the question.</summary>
    private const int MostSentences = 3;

    /// <summary>Fewer articles with past questions show nothing of how questions differ.</summary>
    private const int FewestAsked = 3;

    public IReadOnlyList<PassageHit> Run(IEnumerable<int> candidates, int limit)
    {
        var articles = candidates.GroupBy(slot => content.Slot(slot).Article)
            .Select(slots => (Known: content.Article(slots.Key)!, Slots: slots.ToList()))
            .UnionBy(ByPastAlone(), one => one.Known.Article.Key).ToList();
        var guessed = Guessed(articles.ConvertAll(one => one.Known.Article.Key));
        return
        [
            .. articles.SelectMany(one => OfArticle(one.Known, one.Slots, guessed.GetValueOrDefault(one.Known.Article.Key)))
                .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Known.Article.Key, StringComparer.Ordinal).ThenBy(ranked => ranked.Slot)
                .Take(limit).Select(Hit),
        ];
    }

    /// <summary>How likely each article is by the past questions of all, the less the fewer articles have any.</summary>
    private Dictionary<string, double> Guessed(IReadOnlyCollection<string> articles)
    {
        if (content.Guess is null || content.Past.ArticleCount < FewestAsked)
            return [];
        var share = Math.Min(1, (double)content.Past.ArticleCount / content.ArticleCount);
        return content.Guess.Among(articles, vector, content.MeaningOf).ToDictionary(pair => pair.Key, pair => share * pair.Value);
    }

    /// <summary>Articles that nothing speaks for but a past question; none of their passages was named.</summary>
    private IEnumerable<(ArticleSlots Known, List<int> Slots)> ByPastAlone() =>
        from article in past
        where article.Value.Nearest >= PastFusion.Near && content.Named(article.Key) is { Count: > 1 }
        select (content.Named(article.Key)!, new List<int>());

    private IEnumerable<Ranked> OfArticle(ArticleSlots known, List<int> slots, double guess)
    {
        var (article, passages) = CompareArticle.Run(content, known, question);
        var fusion = passages.Any(passage => passage.HasMeaning) ? Fusion.Hybrid : Fusion.Words;
        if (slots.Count is 0)
            slots.Add(known.First + 1 + Enumerable.Range(0, passages.Length).MaxBy(at => fusion.Score(article, passages[at])));
        var asked = past.GetValueOrDefault(known.Article.Key, PastSigns.None);
        var boost = known.Article.Category is { } category && preferred.Contains(category) ? 1 + PreferredBoost : 1;
        foreach (var slot in slots)
        {
            var passage = passages[content.Slot(slot).Passage];
            var score = PastFusion.Score(fusion.Score(article, passage), asked, guess);
            yield return new Ranked(slot, known, article, passage, asked, Math.Min(1, score * boost));
        }
    }

    private PassageHit Hit(Ranked ranked)
    {
        var (slot, known, article, relevance, asked, score) = ranked;
        var passage = known.Article.Passages[content.Slot(slot).Passage];
        var sentences = PassageSentences.Of(passage).Zip(content.Meaning.Likenesses(slot, question.Meaning))
            .Select(pair => new NearSentence(pair.First, Math.Max(0, pair.Second)))
            .OrderByDescending(sentence => sentence.Likeness).Take(MostSentences);
        return new PassageHit(
            passage, known.Article.Category, known.Article.Audience, score, relevance.Coverage,
            new PassageSignals(article.Words, article.Title, relevance.Words, relevance.Sentence, relevance.Whole, [.. sentences],
                asked.Question is { } text ? new NearSentence(text, asked.Nearest) : null));
    }

    private sealed record Ranked(int Slot, ArticleSlots Known, ArticleRelevance Article, PassageRelevance Passage, PastSigns Past, double Score);
}

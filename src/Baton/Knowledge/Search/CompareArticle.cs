namespace Baton.Knowledge.Search;

/// <summary>Looks closely at one article: how well it and each of its passages fit a question.</summary>
internal static class CompareArticle
{
    /// <returns>The article, and its passages in their order.</returns>
    public static (ArticleRelevance Article, PassageRelevance[] Passages) Run(IndexContent content, ArticleSlots known, Question question)
    {
        var total = Math.Max(question.Total, 1e-9);
        var most = total * Bm25.Most;
        var title = content.Slot(known.First);
        var passages = new PassageRelevance[known.Count - 1];
        for (var at = 0; at < passages.Length; at++)
            passages[at] = Passage(content, known.First + 1 + at, title, question, total);

        var (words, titles) = (0.0, 0.0);
        foreach (var (term, weight) in question.Terms)
        {
            var (inTitle, inArticle) = (title.CountOf(term), 0);
            for (var slot = known.First; slot < known.First + known.Count; slot++)
                inArticle += content.Slot(slot).CountOf(term);
            if (inArticle > 0)
                words += weight * Bm25.Saturate(inArticle, known.Length, content.AverageArticle);
            if (inTitle > 0)
                titles += weight * Bm25.Saturate(inTitle, title.Length, content.AverageTitle);
        }

        return (new ArticleRelevance(
            words / most, titles / most, Best(passages, one => one.Words), Best(passages, one => one.Sentence), Best(passages, one => one.Whole),
            Best(passages, one => one.Coverage)), passages);
    }

    private static PassageRelevance Passage(IndexContent content, int place, Slot title, Question question, double total)
    {
        var slot = content.Slot(place);
        var (words, covered) = (0.0, 0.0);
        foreach (var (term, weight) in question.Terms)
        {
            var count = slot.CountOf(term);
            if (count > 0)
                words += weight * Bm25.Saturate(count, slot.Length, content.AveragePassage);
            if (count > 0 || title.Has(term))
                covered += weight;
        }

        var meant = content.Meaning.Compare(place, question.Meaning);
        return new PassageRelevance(
            words / (total * Bm25.Most), covered / total, Math.Max(0, meant.Sentence), Math.Max(0, meant.Whole), content.Meaning.Has(place));
    }

    private static double Best(PassageRelevance[] passages, Func<PassageRelevance, double> sign) =>
        passages.Length is 0 ? 0 : passages.Max(sign);
}

using System.Buffers;

namespace Baton.Knowledge.Search;

/// <summary>Finds the passages with the best words, by BM25 of passage, title and article together.</summary>
internal sealed class FindByWords(IndexContent content, Question question, Func<int, bool> mayBeFound)
{
    public IReadOnlyList<int> Run(int most)
    {
        if (question.Terms.Count is 0)
            return [];

        var bySlot = ArrayPool<float>.Shared.Rent(content.SlotCount);
        var byArticle = ArrayPool<float>.Shared.Rent(content.PlaceCount);
        Array.Clear(bySlot, 0, content.SlotCount);
        Array.Clear(byArticle, 0, content.PlaceCount);
        try
        {
            foreach (var term in question.Terms)
                Accumulate(term, bySlot, byArticle);
            return [.. Best(bySlot, byArticle, most), .. OnlyByTitle(bySlot, byArticle, most / 2)];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(bySlot);
            ArrayPool<float>.Shared.Return(byArticle);
        }
    }

    private void Accumulate(AskedTerm term, float[] bySlot, float[] byArticle)
    {
        var (passageLength, titleLength, articleLength) = (content.AveragePassage, content.AverageTitle, content.AverageArticle);
        var postings = content.Lexicon.PostingsOf(term.Number);
        for (var at = 0; at < postings.Length;)
        {
            var article = content.Slot(postings[at].Slot).Article;
            var count = 0;
            for (; at < postings.Length && content.Slot(postings[at].Slot) is var slot && slot.Article == article; at++)
            {
                count += postings[at].Count;
                bySlot[postings[at].Slot] += (float)(term.Weight
                    * Bm25.Saturate(postings[at].Count, slot.Length, slot.IsTitle ? titleLength : passageLength));
            }

            if (content.Article(article) is { } known)
                byArticle[article] += (float)(term.Weight * Bm25.Saturate(count, known.Length, articleLength));
        }
    }

    private IEnumerable<int> Best(float[] bySlot, float[] byArticle, int most)
    {
        var best = new PriorityQueue<int, float>();
        for (var slot = 0; slot < content.SlotCount; slot++)
        {
            if (bySlot[slot] <= 0 || content.Slot(slot).IsTitle)
                continue;
            var score = bySlot[slot] + byArticle[content.Slot(slot).Article];
            if (best.Count < most)
            {
                if (mayBeFound(slot))
                    best.Enqueue(slot, score);
            }
            else if (best.TryPeek(out _, out var worst) && score > worst && mayBeFound(slot))
            {
                best.EnqueueDequeue(slot, score);
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
    }

    /// <summary>The first passages of articles whose title holds what is asked, where that passage does not.</summary>
    private List<int> OnlyByTitle(float[] bySlot, float[] byArticle, int most) =>
    [
        .. Enumerable.Range(0, content.PlaceCount)
            .Where(place => byArticle[place] > 0 && content.Article(place) is { Count: > 1 } known
                && bySlot[known.First] > 0 && bySlot[known.First + 1] <= 0 && mayBeFound(known.First + 1))
            .OrderByDescending(place => byArticle[place])
            .Take(most)
            .Select(place => content.Article(place)!.First + 1),
    ];
}

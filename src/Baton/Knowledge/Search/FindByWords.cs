using System.Buffers;

namespace Baton.Knowledge.Search;

/// <summary>
/// Finds the passages with the best words, by BM25 of passage, title and article together. Only names them; whoever puts them
/// in order looks at all words again.
/// </summary>
internal sealed class FindByWords(IndexContent content, Question question, Func<int, bool> mayBeFound)
{
    /// <summary>
    /// Words that would make it more places to look at than this are left out here, the rarest words come first: what stands in
    /// every other of ten thousand articles tells next to nothing, and a small knowledge base never comes to it.
    /// </summary>
    private const int MostPlaces = 30_000;

    /// <summary>Slots that any of the words stands in.</summary>
    private readonly List<int> touched = [];

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
            var looked = 0;
            foreach (var term in question.Terms)
            {
                var places = content.Lexicon.PostingsOf(term.Number).Length;
                if (looked > 0 && looked + places > MostPlaces)
                    break;
                Accumulate(term, bySlot, byArticle);
                looked += places;
            }

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
        var (ofPassage, ofTitle, ofArticle) = (Bm25.Share(content.AveragePassage), Bm25.Share(content.AverageTitle), Bm25.Share(content.AverageArticle));
        var postings = content.Lexicon.PostingsOf(term.Number);
        var shapes = content.Shapes;
        var lengths = content.Lengths;
        for (var at = 0; at < postings.Length;)
        {
            var article = shapes[postings[at].Slot].Article;
            var count = 0;
            for (; at < postings.Length && shapes[postings[at].Slot] is var shape && shape.Article == article; at++)
            {
                var posting = postings[at];
                count += posting.Count;
                ref var score = ref bySlot[posting.Slot];
                if (score is 0)
                    touched.Add(posting.Slot);
                score += (float)(term.Weight * Bm25.Saturate(posting.Count, Bm25.Length(shape.Length, shape.IsTitle ? ofTitle : ofPassage)));
            }

            if (lengths[article] > 0)
                byArticle[article] += (float)(term.Weight * Bm25.Saturate(count, Bm25.Length(lengths[article], ofArticle)));
        }
    }

    private IEnumerable<int> Best(float[] bySlot, float[] byArticle, int most)
    {
        var best = new PriorityQueue<int, float>();
        var shapes = content.Shapes;
        foreach (var slot in touched)
        {
            if (shapes[slot].IsTitle)
                continue;
            var score = bySlot[slot] + byArticle[shapes[slot].Article];
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
    private IEnumerable<int> OnlyByTitle(float[] bySlot, float[] byArticle, int most)
    {
        var best = new PriorityQueue<int, float>();
        foreach (var title in touched)
        {
            var (article, _, isTitle) = content.Shapes[title];
            if (!isTitle || content.Article(article) is not { Count: > 1 } || bySlot[title + 1] > 0 || !mayBeFound(title + 1))
                continue;
            best.Enqueue(title + 1, byArticle[article]);
            if (best.Count > most)
                best.Dequeue();
        }

        return best.UnorderedItems.Select(item => item.Element);
    }
}

namespace Baton.Knowledge.Search;

/// <summary>Something that search finds words in: the title of an article with its tags, or one of its passages.</summary>
/// <param name="Article">Place of its article.</param>
/// <param name="Passage">Place of the passage in the article; -1 for the title.</param>
/// <param name="Terms">Numbers of its terms, ascending.</param>
/// <param name="Counts">How often each term occurs.</param>
/// <param name="Length">Sum of the counts.</param>
internal sealed record Slot(int Article, int Passage, int[] Terms, int[] Counts, int Length)
{
    public bool IsTitle => Passage < 0;

    /// <summary>How often the term occurs; 0 when not.</summary>
    public int CountOf(int term) => Array.BinarySearch(Terms, term) is >= 0 and var at ? Counts[at] : 0;

    public bool Has(int term) => Array.BinarySearch(Terms, term) >= 0;
}

/// <summary>The part of a slot that a search looks at a hundred thousand times, side by side in memory.</summary>
internal readonly record struct SlotShape(int Article, int Length, bool IsTitle);

/// <summary>An article in the index: its first slot is the title, those of its passages follow.</summary>
/// <param name="Length">Terms of title and passages together.</param>
internal sealed record ArticleSlots(IndexedArticle Article, int First, int Length)
{
    public int Count => Article.Passages.Count + 1;
}

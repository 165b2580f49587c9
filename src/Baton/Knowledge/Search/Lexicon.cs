using System.Runtime.InteropServices;

namespace Baton.Knowledge.Search;

/// <summary>Where a term occurs. <paramref name="Slot"/> ascends within the list of a term.</summary>
internal readonly record struct Posting(int Slot, int Count);

/// <summary>The terms of all articles: where each occurs, and in how many articles that are still there.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly List<int> articlesWith = [];

    public int NumberOf(string term) => numbers.GetValueOrDefault(term, -1);

    /// <summary>All places of a term, those of removed articles included.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int term) => CollectionsMarshal.AsSpan(postings[term]);

    public int ArticlesWith(int term) => articlesWith[term];

    /// <summary>The number of a term; a new one gets the next.</summary>
    public int Add(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
        if (isKnown)
            return number;
        number = postings.Count;
        postings.Add([]);
        articlesWith.Add(0);
        return number;
    }

    public void Occurs(int term, int slot, int count) => postings[term].Add(new Posting(slot, count));

    /// <summary>Counts an article in or out for each of its terms.</summary>
    public void Count(IEnumerable<int> terms, int by)
    {
        foreach (var term in terms)
            articlesWith[term] += by;
    }
}

using System.Runtime.InteropServices;

namespace Baton.Language.Words;

/// <summary>Words by what is left of them when one letter is left out.</summary>
/// <param name="weight">How likely a word is meant at all, by its number and how often it came.</param>
internal sealed class Slips(Func<int, int, double> weight)
{
    private const int ShortestRight = 4;
    private const int Longest = 24;

    /// <summary>Fingers slip less at the beginning of a word.</summary>
    private const double SameBeginning = 2;

    /// <summary>Letters can change places or be left out in few ways, and be wrong or too many in twenty-five times as many.</summary>
    private const double FewWays = 8;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> counts = [];

    /// <summary>The newest entry of each hash; entries of the same hash are a chain.</summary>
    private readonly Dictionary<int, int> heads = [];
    private readonly List<(int Word, int Next)> entries = [];

    public IEnumerable<(string Word, int Count)> Words => words.Zip(counts);

    public bool Has(string word) => numbers.ContainsKey(word);

    public void Add(string word, int count)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
        if (isKnown)
        {
            counts[number] += count;
            return;
        }

        number = words.Count;
        words.Add(word);
        counts.Add(count);
        if (word.Length is < ShortestRight or > Longest || !word.All(char.IsLetter))
            return;
        Enter(Hash(word), number);
        Span<char> shorter = stackalloc char[Longest];
        for (var left = 0; left < word.Length; left++)
        {
            if (left is 0 || word[left] != word[left - 1])
                Enter(Hash(Without(word, left, shorter)), number);
        }
    }

    /// <summary>The likeliest word one slip away.</summary>
    public (string Word, double Weight)? Nearest(string word)
    {
        if (word.Length > Longest || !word.All(char.IsLetter))
            return null;
        var best = Best(Hash(word), word, -1);
        Span<char> shorter = stackalloc char[Longest];
        for (var left = 0; left < word.Length; left++)
            best = Best(Hash(Without(word, left, shorter)), word, best);
        return best < 0 ? null : (words[best], Weight(best, word));
    }

    private void Enter(int hash, int word)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, hash, out var isKnown);
        entries.Add((word, isKnown ? head : -1));
        head = entries.Count - 1;
    }

    private int Best(int hash, string word, int best)
    {
        for (var entry = heads.GetValueOrDefault(hash, -1); entry >= 0; entry = entries[entry].Next)
        {
            var other = entries[entry].Word;
            if (other != best && Weight(other, word) is > 0 and var weight && (best < 0 || weight > Weight(best, word)))
                best = other;
        }

        return best;
    }

    private double Weight(int number, string word) => weight(number, counts[number])
        * Likelihood(word, words[number]) * (words[number][0] == word[0] ? SameBeginning : 1);

    private static ReadOnlySpan<char> Without(string word, int left, Span<char> room)
    {
        word.AsSpan(0, left).CopyTo(room);
        word.AsSpan(left + 1).CopyTo(room[left..]);
        return room[..(word.Length - 1)];
    }

    private static int Hash(ReadOnlySpan<char> text) => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>
    /// How likely it is that one was typed where the other was meant; 0 for what is no single slip. (Leaving out a letter on both
    /// sides also joins words that differ in two places.)
    /// </summary>
    private static double Likelihood(string typed, string meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1)
            return 0;
        var (start, endTyped, endMeant) = (0, typed.Length - 1, meant.Length - 1);
        while (start <= endTyped && start <= endMeant && typed[start] == meant[start])
            start++;
        while (endTyped >= start && endMeant >= start && typed[endTyped] == meant[endMeant])
            (endTyped, endMeant) = (endTyped - 1, endMeant - 1);
        return (endTyped - start + 1, endMeant - start + 1) switch
        {
            (0, 1) => FewWays,
            (0 or 1, 0 or 1) => 1,
            (2, 2) when typed[start] == meant[start + 1] && typed[start + 1] == meant[start] => FewWays,
            _ => 0,
        };
    }
}

using System.Text;

namespace Baton.Language.Words;

/// <summary>
/// Puts one slip of the finger right: a letter too many, too few, wrong, or two in the wrong order. Knows the words of what it
/// was taught and nothing else, so it never invents one. Words are found by leaving out each letter in turn, on both sides.
/// </summary>
internal sealed class Speller
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int Shortest = 4;

    private const int Longest = 24;

    private readonly IReadOnlyDictionary<string, int> words;
    private readonly Dictionary<string, string> byDeletion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="words">Folded words and how often they came.</param>
    public Speller(IReadOnlyDictionary<string, int> words)
    {
        this.words = words;
        foreach (var word in words.Keys)
        {
            if (word.Length < Shortest - 1 || word.Length > Longest || !word.All(char.IsLetter))
                continue;
            Offer(word, word);
            foreach (var shorter in Deletions(word))
                Offer(shorter, word);
        }

        lookup = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyDictionary<string, int> Words => words;

    public static Speller Learn(IEnumerable<Wording> texts) => new(texts
        .SelectMany(text => text.Tokens).Where(token => !token.IsNumber).CountBy(token => token.Text).ToDictionary());

    /// <summary>The text with its slips put right; the very text where there are none.</summary>
    /// <param name="isWord">Tells which unknown words are words all the same, and stay.</param>
    public string Correct(Wording text, Func<string, bool> isWord)
    {
        StringBuilder? corrected = null;
        var copied = 0;
        foreach (var token in text.Tokens)
        {
            if (Instead(token, isWord) is not { } better)
                continue;
            corrected ??= new StringBuilder(text.Source.Length);
            corrected.Append(text.Source, copied, token.Start - copied).Append(better);
            copied = token.End;
        }

        return corrected?.Append(text.Source, copied, text.Source.Length - copied).ToString() ?? text.Source;
    }

    /// <summary>A known word one slip away; null where the word is known or nothing is near.</summary>
    private string? Instead(Token token, Func<string, bool> isWord)
    {
        var word = token.Text;
        if (word.Length is < Shortest or > Longest || words.ContainsKey(word) || !word.All(char.IsLetter) || isWord(word))
            return null;

        var best = byDeletion.GetValueOrDefault(word);
        Span<char> shorter = stackalloc char[word.Length - 1];
        for (var left = 0; left < word.Length; left++)
        {
            word.AsSpan(0, left).CopyTo(shorter);
            word.AsSpan(left + 1).CopyTo(shorter[left..]);
            if (lookup.TryGetValue(shorter, out var other) && IsOneSlip(word, other) && (best is null || words[other] > words[best]))
                best = other;
        }

        return best;
    }

    private void Offer(string key, string word)
    {
        if (!byDeletion.TryGetValue(key, out var known) || words[word] > words[known])
            byDeletion[key] = word;
    }

    private static IEnumerable<string> Deletions(string word) =>
        Enumerable.Range(0, word.Length).Select(left => word.Remove(left, 1)).Distinct();

    /// <summary>Leaving out a letter on both sides also joins words that differ in two places; those are no slip.</summary>
    private static bool IsOneSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (start, endOne, endOther) = (0, one.Length - 1, other.Length - 1);
        while (start <= endOne && start <= endOther && one[start] == other[start])
            start++;
        while (endOne >= start && endOther >= start && one[endOne] == other[endOther])
            (endOne, endOther) = (endOne - 1, endOther - 1);
        var (leftOne, leftOther) = (endOne - start + 1, endOther - start + 1);
        return (leftOne <= 1 && leftOther <= 1)
            || (leftOne == 2 && leftOther == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]);
    }
}

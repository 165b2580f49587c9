namespace Baton.Language.Words;

/// <summary>Where a phrase was found: tokens <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct PhraseMatch(int First, int Last);

/// <summary>
/// Many phrases that mean the same. Found by their first letters, so that a long list costs little; the time is bounded by
/// the length of the text, whatever a customer writes.
/// </summary>
internal sealed class PhraseList
{
    private const int KeyLength = 3;

    private readonly Dictionary<string, List<Phrase>> byOpening = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseList(params IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
            Add(new Phrase(pattern));
        lookup = byOpening.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All matches from left to right that do not overlap; of those that begin at one word, the longest.</summary>
    public IEnumerable<PhraseMatch> In(Wording wording)
    {
        for (var at = 0; at < wording.Tokens.Count; at++)
        {
            if (EndAt(wording, at) is >= 0 and var last)
            {
                yield return new PhraseMatch(at, last);
                at = last;
            }
        }
    }

    public bool IsIn(Wording wording) => In(wording).Any();

    public bool IsIn(Wording wording, Sentence sentence)
    {
        for (var at = sentence.First; at <= sentence.Last; at++)
        {
            if (EndAt(wording, at) >= 0)
                return true;
        }

        return false;
    }

    private int EndAt(Wording wording, int at)
    {
        var longest = -1;
        var word = wording.Tokens[at];
        if (lookup.TryGetValue(word.Text.AsSpan(0, Math.Min(KeyLength, word.Text.Length)), out var phrases))
            longest = Longest(phrases, wording, at);
        if (word.IsNumber && byOpening.TryGetValue("#", out phrases))
            longest = Math.Max(longest, Longest(phrases, wording, at));
        return longest;
    }

    private static int Longest(List<Phrase> phrases, Wording wording, int at)
    {
        var longest = -1;
        foreach (var phrase in phrases)
            longest = Math.Max(longest, phrase.EndOf(wording, at));
        return longest;
    }

    private void Add(Phrase phrase)
    {
        foreach (var key in phrase.Openings().Select(Key).Distinct(StringComparer.Ordinal))
        {
            if (!byOpening.TryGetValue(key, out var phrases))
                byOpening[key] = phrases = [];
            phrases.Add(phrase);
        }
    }

    private static string Key(string opening)
    {
        var isPrefix = opening[^1] == '*';
        if (isPrefix && opening.Length <= KeyLength)
            throw new ArgumentException($"'{opening}' is too short to begin a phrase.", nameof(opening));
        var word = isPrefix ? opening[..^1] : opening;
        return word.Length <= KeyLength ? word : word[..KeyLength];
    }
}

namespace Baton.Language.Guessing;

/// <summary>How probable the pieces of one to three letters are in a language, learnt from a sample.</summary>
internal sealed class LetterProfile
{
    private const int LongestPiece = 3;
    private const int LongestWord = 30;

    /// <summary>Added to every count, so that a piece that the sample lacks is improbable but not impossible.</summary>
    private const double Smoothing = 0.3;

    /// <summary>How many different pieces a language is taken to have; only the order of magnitude matters.</summary>
    private const double Pieces = 6000;

    private readonly Dictionary<string, double> logs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly double unseen;

    public LetterProfile(string sample)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in WordsOf(sample))
        {
            var padded = $" {word} ";
            for (var start = 0; start < padded.Length; start++)
            {
                for (var length = 1; length <= LongestPiece && start + length <= padded.Length; length++)
                    counts[padded.Substring(start, length)] = counts.GetValueOrDefault(padded.Substring(start, length)) + 1;
            }
        }

        var total = counts.Values.Sum() + (Smoothing * Pieces);
        foreach (var (piece, count) in counts)
            logs[piece] = Math.Log((count + Smoothing) / total);
        unseen = Math.Log(Smoothing / total);
        lookup = logs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Likeness weighed by length: longer words say more.</summary>
    public double Score(string word) => Likeness(word) * Math.Sqrt(Math.Min(word.Length, LongestWord) + 2);

    /// <summary>Mean log probability of the word's pieces, about -6; nearer to zero is more alike.</summary>
    public double Likeness(string word)
    {
        Span<char> padded = stackalloc char[Math.Min(word.Length, LongestWord) + 2];
        padded[0] = padded[^1] = ' ';
        word.AsSpan(0, padded.Length - 2).CopyTo(padded[1..]);
        var (sum, count) = (0.0, 0);
        for (var start = 0; start < padded.Length; start++)
        {
            for (var length = 1; length <= LongestPiece && start + length <= padded.Length; length++)
            {
                sum += lookup.TryGetValue(padded.Slice(start, length), out var log) ? log : unseen;
                count++;
            }
        }

        return sum / count;
    }

    /// <summary>Words in lower case with their accents, which tell languages apart.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
                end++;
            if (end > at)
                yield return text[at..end].ToLowerInvariant().Replace('’', '\'').Trim('\'');
            at = end + 1;
        }
    }
}

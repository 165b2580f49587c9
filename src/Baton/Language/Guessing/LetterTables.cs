using System.Runtime.InteropServices;
using Baton.Storage;

namespace Baton.Language.Guessing;

/// <summary>How probable each letter is after the three before it, in each of the languages.</summary>
/// <param name="pieces">Pieces of one to four letters, in order.</param>
/// <param name="costs">For each piece and language, how improbable its last letter is after the others.</param>
internal sealed class LetterTables(ulong[] pieces, byte[] costs)
{
    /// <summary>A language does not have the piece.</summary>
    public const byte NotThere = byte.MaxValue;

    private const int LongestPiece = 4;

    /// <summary>Costs are natural logarithms in steps of a twentieth.</summary>
    private const double Step = 20;

    /// <summary>Improbability of a letter that nothing is known of.</summary>
    private const float Unheard = 12;

    /// <summary>Added for each letter before it that has to be forgotten in order to know anything.</summary>
    private const float Forgotten = 1;

    /// <summary>The languages of the product, then those that are only known in order not to take them for one of these.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        "en", "de", "fr", "es", "pt", "it", "nl",
        "pl", "sv", "da", "nb", "cs", "tr", "ro", "ca", "fi", "hu", "hr", "sk", "id", "vi", "sw", "la",
    ];

    /// <summary>Those of this machine, made by the first process that asks.</summary>
    public static LetterTables Prepared => Kept.Value;

    private static readonly Lazy<LetterTables> Kept = new(Load);

    public static byte Cost(double log) => (byte)Math.Clamp(Math.Round(-log * Step), 0, NotThere - 1);

    /// <summary>A piece as a number: two bytes a letter.</summary>
    public static ulong Key(ReadOnlySpan<char> piece)
    {
        ulong key = 0;
        foreach (var letter in piece)
            key = (key << 16) | letter;
        return key;
    }

    /// <summary>Adds the logarithm of the probability of a word in each language to <paramref name="sums"/>.</summary>
    /// <param name="word">In lower case, letters alone.</param>
    public void AddTo(Span<double> sums, ReadOnlySpan<char> word)
    {
        Span<int> rows = stackalloc int[LongestPiece];
        for (var at = 0; at < word.Length; at++)
        {
            var longest = Math.Min(LongestPiece, at + 1);
            for (var length = 1; length <= longest; length++)
                rows[length - 1] = Array.BinarySearch(pieces, Key(word.Slice(at + 1 - length, length)));
            for (var language = 0; language < sums.Length; language++)
                sums[language] -= Improbability(rows[..longest], language);
        }
    }

    private float Improbability(ReadOnlySpan<int> rows, int language)
    {
        var forgotten = 0f;
        for (var length = rows.Length; length > 0; length--)
        {
            if (rows[length - 1] >= 0 && costs[(rows[length - 1] * Languages.Count) + language] is not NotThere and var cost)
                return Math.Min((cost / (float)Step) + forgotten, Unheard);
            forgotten += Forgotten;
        }

        return Unheard;
    }

    private static LetterTables Load()
    {
        var path = PreparedFiles.Get($"letters-{LetterStatistics.Fingerprint}.table", stream => LetterStatistics.Read().Write(stream));
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[sizeof(int)];
        stream.ReadExactly(head);
        var pieces = new ulong[BitConverter.ToInt32(head)];
        stream.ReadExactly(MemoryMarshal.AsBytes(pieces.AsSpan()));
        var costs = new byte[pieces.Length * Languages.Count];
        stream.ReadExactly(costs);
        return new LetterTables(pieces, costs);
    }

    private void Write(Stream stream)
    {
        stream.Write(BitConverter.GetBytes(pieces.Length));
        stream.Write(MemoryMarshal.AsBytes(pieces.AsSpan()));
        stream.Write(costs);
    }
}

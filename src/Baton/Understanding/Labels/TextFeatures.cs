using System.Runtime.InteropServices;
using Baton.Language.Words;

namespace Baton.Understanding.Labels;

internal enum FeatureKind
{
    /// <summary>A word by its stem.</summary>
    Word,

    /// <summary>Two words that follow one another.</summary>
    Pair,

    /// <summary>Two words with one or two others between.</summary>
    Skip,

    /// <summary>Two to five letters within a word, its borders included.</summary>
    Piece,

    /// <summary>What words of seven languages have in common; see <see cref="Ideas"/>.</summary>
    Idea,
}

/// <summary>A feature found in a text: its hash, and the word that it came from (for explanations).</summary>
internal readonly record struct Feature(ulong Hash, int Token)
{
    private const ulong KindMask = 7;

    public FeatureKind Kind => (FeatureKind)(Hash & KindMask);

    /// <summary>The kind is kept in the last bits of the hash, so that kinds never collide.</summary>
    public static Feature Of(FeatureKind kind, ulong hash, int token) => new((hash & ~KindMask) | (ulong)kind, token);
}

/// <summary>
/// What the classifier sees of a text: stems, pairs of them, pieces of words, ideas, and whether a question mark stands in it.
/// </summary>
internal static class TextFeatures
{
    /// <summary>Shorter words in capitals are abbreviations.</summary>
    private const int ShortestShout = 4;

    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;

    /// <summary>How far apart the words of a pair may stand.</summary>
    private const int Reach = 3;

    /// <summary>Longer texts are cut here: a topic shows early, and reading stays quick.</summary>
    private const int MostTokens = 600;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static List<Feature> Of(Wording wording)
    {
        var count = Math.Min(wording.Tokens.Count, MostTokens);
        var features = new List<Feature>(count * 24);
        var hashes = new ulong[count + 1];
        hashes[0] = Hash("^");
        for (var at = 0; at < count; at++)
        {
            var token = wording.Tokens[at];
            var word = Shape(token);
            var hash = hashes[at + 1] = Hash(token.IsNumber ? word : Stems.Of(word));
            features.Add(Feature.Of(FeatureKind.Word, hash, at));
            for (var back = 1; back <= Reach && at + 1 - back >= 0; back++)
                features.Add(Feature.Of(back == 1 ? FeatureKind.Pair : FeatureKind.Skip, ((hashes[at + 1 - back] * Prime) ^ hash) * Prime, at));
            AddPieces(features, word, at);
        }

        foreach (var (idea, token) in Ideas.In(wording, count))
            features.Add(Feature.Of(FeatureKind.Idea, Hash(idea), token));
        foreach (var sentence in wording.Sentences)
        {
            if (sentence.IsQuestion && sentence.Last < count)
                features.Add(Feature.Of(FeatureKind.Word, Hash("?"), sentence.Last));
        }

        AddTone(features, wording, count);
        return features;
    }

    /// <summary>Words in capitals and rows of exclamation marks: what folding takes away, and what moods are read from.</summary>
    private static void AddTone(List<Feature> features, Wording wording, int count)
    {
        for (var at = 0; at < count; at++)
        {
            var token = wording.Tokens[at];
            if (token.IsNumber || token.Length < ShortestShout)
                continue;
            var written = wording.Source.AsSpan(token.Start, token.Length);
            if (written.ContainsAnyInRange('A', 'Z') && !written.ContainsAnyInRange('a', 'z'))
                features.Add(Feature.Of(FeatureKind.Word, Hash("CAPITALS"), at));
        }

        foreach (var marks in (ReadOnlySpan<string>)["!!", "?!", "?!?", "...", "!"])
        {
            if (count > 0 && wording.Source.Contains(marks, StringComparison.Ordinal))
                features.Add(Feature.Of(FeatureKind.Word, Hash(marks), count - 1));
        }
    }

    /// <summary>Numbers say little by their value; three digits that begin with 4 or 5 may be an HTTP status.</summary>
    private static string Shape(Token token) => token switch
    {
        { IsNumber: false } => token.Text,
        { Text: ['4' or '5', _, _] } => token.Text,
        { Length: < 4 } => "0",
        _ => "0000",
    };

    private static void AddPieces(List<Feature> features, string word, int at)
    {
        if (char.IsAsciiDigit(word[0]))
            return;
        Span<char> padded = stackalloc char[Math.Min(word.Length, 30) + 2];
        padded[0] = padded[^1] = ' ';
        word.AsSpan(0, padded.Length - 2).CopyTo(padded[1..]);
        for (var start = 0; start + ShortestPiece <= padded.Length; start++)
        {
            for (var length = ShortestPiece; length <= LongestPiece && start + length <= padded.Length; length++)
                features.Add(Feature.Of(FeatureKind.Piece, Hash(padded.Slice(start, length)), at));
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
            hash = (hash ^ unit) * Prime;

        // FNV-1a leaves the last bits weak, and the last ones are given away to the kind.
        return hash ^ (hash >> 32);
    }
}

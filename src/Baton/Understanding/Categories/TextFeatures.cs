using System.Runtime.InteropServices;
using Baton.Understanding.Words;

namespace Baton.Understanding.Categories;

/// <summary>A feature found in a text: its hash, and the word that it came from (for explanations).</summary>
internal readonly record struct Feature(ulong Hash, int Token)
{
    /// <summary>How much a feature of this kind weighs; found by cross-validation over the shipped examples.</summary>
    public float Weight => (FeatureKind)(Hash & KindMask) switch
    {
        FeatureKind.Piece => 0.5f,
        FeatureKind.Idea => 1.6f,
        _ => 1f,
    };

    private const ulong KindMask = 3;

    /// <summary>The kind is kept in the last two bits of the hash, so that kinds never collide.</summary>
    public static Feature Of(FeatureKind kind, ulong hash, int token) => new((hash & ~KindMask) | (ulong)kind, token);
}

internal enum FeatureKind
{
    Word,
    Pair,
    Piece,
    Idea,
}

/// <summary>
/// What the classifier sees of a text: words, pairs of words, pieces of 3 to 5 letters within words, the ideas behind the
/// words, and whether a question mark stands in it.
/// </summary>
internal static class TextFeatures
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    /// <summary>Longer texts are cut here: a category shows early, and reading stays under a millisecond.</summary>
    private const int MostTokens = 600;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static List<Feature> Of(Wording wording)
    {
        var count = Math.Min(wording.Tokens.Count, MostTokens);
        var features = new List<Feature>(count * 16);
        var previous = Hash("^");
        for (var at = 0; at < count; at++)
        {
            var word = Shape(wording.Tokens[at]);
            var hash = Hash(word);
            features.Add(Feature.Of(FeatureKind.Word, hash, at));
            features.Add(Feature.Of(FeatureKind.Pair, ((previous * Prime) ^ hash) * Prime, at));
            AddPieces(features, word, at);
            previous = hash;
        }

        foreach (var (idea, token) in Ideas.In(wording, count))
            features.Add(Feature.Of(FeatureKind.Idea, Hash(idea), token));
        foreach (var sentence in wording.Sentences)
        {
            if (sentence.IsQuestion && sentence.Last < count)
                features.Add(Feature.Of(FeatureKind.Word, Hash("?"), sentence.Last));
        }

        return features;
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
        if (word.Length < 2 || char.IsAsciiDigit(word[0]))
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

        // FNV-1a leaves the last bits weak, and the last two are given away to the kind.
        return hash ^ (hash >> 32);
    }
}

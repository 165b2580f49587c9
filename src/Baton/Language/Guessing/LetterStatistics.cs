using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Baton.Language.Guessing;

/// <summary>
/// How often letters follow one another in a language, as the package Lingua counted them in newspapers. It ships whole tables;
/// what hardly ever comes is left out here, which leaves less than a third of the pieces and is no less right (ADR 0026).
/// </summary>
internal static class LetterStatistics
{
    /// <summary>Natural logarithm of the probability below which a piece of a word is left out.</summary>
    private const double LeastJoint = -14;

    private static readonly string[] Files = ["unigrams", "bigrams", "trigrams", "quadrigrams"];

    /// <summary>Changes whenever the result would.</summary>
    public static string Fingerprint { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{-LeastJoint}-{Languages.Count}-{Languages.Sum(language => Files.Sum(file => Length(language, file)))}");

    /// <summary>The languages of the product, then those that are only known in order not to take them for one of these.</summary>
    private static IReadOnlyList<string> Languages => LetterTables.Languages;

    /// <summary>Reads and thins the tables of all languages; takes some seconds.</summary>
    public static LetterTables Read()
    {
        var byLanguage = new Dictionary<ulong, double>[Languages.Count];
        Parallel.For(0, Languages.Count, at => byLanguage[at] = OfLanguage(Languages[at]));

        var pieces = byLanguage.SelectMany(table => table.Keys).Distinct().Order().ToArray();
        var costs = new byte[pieces.Length * Languages.Count];
        Array.Fill(costs, LetterTables.NotThere);
        for (var row = 0; row < pieces.Length; row++)
        {
            for (var at = 0; at < Languages.Count; at++)
            {
                if (byLanguage[at].TryGetValue(pieces[row], out var log))
                    costs[(row * Languages.Count) + at] = LetterTables.Cost(log);
            }
        }

        return new LetterTables(pieces, costs);
    }

    /// <summary>For each piece of up to four letters, how probable its last letter is after the others.</summary>
    private static Dictionary<ulong, double> OfLanguage(string language)
    {
        var kept = new Dictionary<ulong, double>();
        var joint = new Dictionary<ulong, double> { [0] = 0 };
        foreach (var file in Files)
        {
            using var resource = Open(language, file);
            using var plain = new BrotliStream(resource, CompressionMode.Decompress);
            using var document = JsonDocument.Parse(plain);
            foreach (var entry in document.RootElement.GetProperty("ngrams").EnumerateObject())
            {
                // "3/1000": "ght ity ..." are the pieces whose last letter follows the others three times in a thousand.
                var slash = entry.Name.IndexOf('/', StringComparison.Ordinal);
                var log = Math.Log(Number(entry.Name.AsSpan(0, slash)) / Number(entry.Name.AsSpan(slash + 1)));
                var pieces = entry.Value.GetString().AsSpan();
                foreach (var place in pieces.Split(' '))
                    Keep(pieces[place], log);
            }
        }

        return kept;

        // What begins with something that hardly comes hardly comes itself.
        void Keep(ReadOnlySpan<char> piece, double log)
        {
            if (piece.IsEmpty || !joint.TryGetValue(LetterTables.Key(piece[..^1]), out var before) || before + log < LeastJoint)
                return;
            var key = LetterTables.Key(piece);
            (kept[key], joint[key]) = (log, before + log);
        }
    }

    private static double Number(ReadOnlySpan<char> digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    private static long Length(string language, string file)
    {
        using var resource = Open(language, file);
        return resource.Length;
    }

    private static Stream Open(string language, string file) =>
        typeof(LetterStatistics).Assembly.GetManifestResourceStream($"letters/{language}/{file}")
        ?? throw new InvalidOperationException($"The program was built without the letters of \"{language}\" ({file}).");
}

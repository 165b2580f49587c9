using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Baton.Language.Words;

/// <summary>
/// Brings the forms of a word together: "refunds", "refunded" and "refunding" have the stem "refund". Snowball's stemmers,
/// one per language; stems that were found are remembered, as a customer's words come again and again.
/// </summary>
internal static class Stems
{
    /// <summary>More words than a language has in daily use; beyond it stems are found anew each time.</summary>
    private const int MostRemembered = 200_000;

    private static readonly ConcurrentDictionary<(string Word, string Language), string> Known = new();

    [ThreadStatic]
    private static Dictionary<string, SnowballProgram>? stemmers;

    /// <summary>The stem of a folded word; the word itself where the language has no stemmer here.</summary>
    public static string Of(string word, string language = "en")
    {
        if (Known.TryGetValue((word, language), out var known))
            return known;
        var stem = Find(word, language);
        if (Known.Count < MostRemembered)
            Known[(word, language)] = stem;
        return stem;
    }

    private static string Find(string word, string language)
    {
        stemmers ??= [];
        if (!stemmers.TryGetValue(language, out var stemmer))
        {
            if (Make(language) is not { } made)
                return word;
            stemmers[language] = stemmer = made;
        }

        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    private static SnowballProgram? Make(string language) => language switch
    {
        "en" => new EnglishStemmer(),
        "de" => new German2Stemmer(),
        "fr" => new FrenchStemmer(),
        "es" => new SpanishStemmer(),
        "pt" => new PortugueseStemmer(),
        "it" => new ItalianStemmer(),
        "nl" => new DutchStemmer(),
        _ => null,
    };
}

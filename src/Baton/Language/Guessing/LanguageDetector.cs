using Baton.Foundation;
using Baton.Language.Words;

namespace Baton.Language.Guessing;

/// <summary>
/// Finds the language of a message from its small words and its letters. Code, log lines, addresses and numbers are left out
/// of the count; a text of which nothing is left is <c>unknown</c>, and so is a language outside the seven.
/// </summary>
internal sealed class LanguageDetector
{
    /// <summary>Above this a guess needs no second opinion from the words around.</summary>
    public const double Sure = 0.8;

    /// <summary>A small word weighs as much as this many units of letter evidence.</summary>
    private const double SmallWordWeight = 2.2;

    /// <summary>Letter evidence is damped, as pieces of a word depend on one another.</summary>
    private const double LetterWeight = 0.8;

    /// <summary>Enough words to decide on; more cost time and change nothing.</summary>
    private const int MostWords = 300;

    /// <summary>Mean likeness below which letters fit no language; 540 texts of the seven lie between -6.6 and -5.2.</summary>
    private const double StrangeText = -6.62;

    /// <summary>The same for one or two words, whose likeness varies more.</summary>
    private const double StrangeWord = -6.98;

    private const int FewWords = 3;

    /// <summary>The languages that are told apart.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. LanguageSamples.All.Select(language => language.Code)];

    private readonly (string Code, HashSet<string> SmallWords, LetterProfile Letters)[] languages =
        [.. LanguageSamples.All.Select(language => (language.Code, Set(language.SmallWords),
            new LetterProfile(language.SmallWords + language.Sample)))];

    private readonly HashSet<string>[] others = [.. LanguageSamples.OtherLanguages.Select(Set)];

    /// <summary>Nothing in it was written by a person: empty, a log, code, numbers.</summary>
    public static bool IsSilent(string text) => !NaturalWords.Of(text).Any();

    public LanguageGuess Detect(string text)
    {
        var words = NaturalWords.Of(text).Take(MostWords).ToArray();
        if (words.Length == 0)
            return new(LanguageGuess.Unknown, 0.9);
        if (words.Count(NaturalWords.IsForeign) * 4 > words.Length)
            return new(LanguageGuess.Unknown, 0.95);

        var folded = words.Select(word => Folding.Fold(word)).ToArray();
        var scores = new double[languages.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            scores[i] = (SmallWordWeight * SmallWords(folded, languages[i].SmallWords))
                + (LetterWeight * words.Sum(languages[i].Letters.Score));
        }

        var best = Array.IndexOf(scores, scores.Max());
        if (IsStrange(words, languages[best].Letters) || IsAnother(folded, languages[best].SmallWords))
            return new(LanguageGuess.Unknown, 0.8);
        return new(languages[best].Code, 1 / scores.Sum(score => Math.Exp(score - scores[best])));
    }

    /// <summary>The letters fit no language: another tongue, or fingers on the keyboard.</summary>
    private static bool IsStrange(string[] words, LetterProfile letters) =>
        words.Average(letters.Likeness) < (words.Length < FewWords ? StrangeWord : StrangeText);

    /// <summary>A word that many languages share says less: "de" is French, Spanish, Portuguese and Dutch.</summary>
    private double SmallWords(string[] words, HashSet<string> smallWords)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            if (smallWords.Contains(word))
                sum += 1.0 / languages.Count(language => language.SmallWords.Contains(word));
        }

        return sum;
    }

    private bool IsAnother(string[] words, HashSet<string> best)
    {
        var known = words.Count(best.Contains);
        foreach (var other in others)
        {
            var own = words.Where(word => other.Contains(word) && !best.Contains(word)).ToArray();
            if (own.Length > 0 && words.Count(other.Contains) > known && (own.Length > 1 || known == 0) && own.Max(word => word.Length) > 2)
                return true;
        }

        return false;
    }

    private static HashSet<string> Set(string words) =>
        [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Split('\'')).Where(word => word.Length > 0)
            .Concat(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}

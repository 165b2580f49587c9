using Baton.Language.Words;

namespace Baton.Answering.Matters;

/// <summary>
/// What to search for in a long message besides its whole text: the sentences that tell most. A vector holds the first words
/// of a text alone, and in a story the question drowns in what led to it.
/// </summary>
internal static class Queries
{
    /// <summary>The whole, each matter and each telling sentence together.</summary>
    public const int Most = 5;

    /// <summary>Shorter messages are one thought.</summary>
    private const int LongFrom = 40;

    private const int FewestWords = 5;
    private const int MostWords = 45;

    /// <summary>A line with fewer letters is a log or a table.</summary>
    private const double LeastLetters = 0.65;

    /// <summary>Questions first, then what was said first; at most <paramref name="most"/>, exactly as written.</summary>
    public static IReadOnlyList<string> TellingIn(string text, int most)
    {
        var wording = Wording.Of(text);
        if (wording.Tokens.Count < LongFrom || most <= 0)
            return [];

        return
        [
            .. wording.Sentences.Where(sentence => sentence.Length is >= FewestWords and <= MostWords)
                .Select(sentence => (Text: wording.Quote(sentence), sentence.IsQuestion))
                .Where(sentence => IsProse(sentence.Text))
                .OrderByDescending(sentence => sentence.IsQuestion)
                .Select(sentence => sentence.Text).Distinct().Take(most),
        ];
    }

    private static bool IsProse(string text) =>
        text.Count(letter => char.IsLetter(letter) || letter is ' ') >= LeastLetters * text.Length;
}

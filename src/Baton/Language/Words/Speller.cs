using System.Text;
using Baton.Language.Guessing;

namespace Baton.Language.Words;

/// <summary>
/// Puts one slip of the finger right: a letter too many, too few, wrong, or two in the wrong order. Knows the words of what it
/// was taught, and behind them a list of common words, so it never invents one and leaves alone what is a word already. Words
/// are found by leaving out each letter in turn, on both sides.
/// </summary>
/// <param name="everyday">Words of everyday English; what it was taught itself comes first.</param>
internal sealed class Speller(EverydayWords everyday)
{
    /// <summary>Shorter words have too many neighbours; one that lost a letter may have three.</summary>
    private const int Shortest = 3;

    /// <summary>Of a language without a list of common words, shorter ones may be words that were never taught.</summary>
    private const int ShortestUnlisted = 5;

    /// <summary>From this certainty on a text is in another language than English, and the list says nothing about its words.</summary>
    private const double Certain = 0.6;

    /// <summary>Words that a few dozen articles have; of how many a word is one is told by that.</summary>
    private const double TypicalTotal = 5_000;

    /// <summary>How much more often a word of its own is meant than one of everyday language that is as frequent there.</summary>
    private const double OwnWorth = 5;

    private readonly MistypedEnglish mistyped = new(everyday);

    private readonly Slips taught = new((_, count) => count / TypicalTotal);

    /// <summary>What it was taught, with how often each word came.</summary>
    public IEnumerable<(string Word, int Count)> Words => taught.Words;

    public void Learn(Wording text)
    {
        foreach (var token in text.Tokens)
        {
            if (!token.IsNumber)
                taught.Add(token.Text, 1);
        }
    }

    public void Learn(string word, int count) => taught.Add(word, count);

    /// <summary>The text with its slips put right; the very same where there are none.</summary>
    public Wording Correct(Wording text)
    {
        var isEnglish = IsEnglish(text);
        StringBuilder? corrected = null;
        var copied = 0;
        foreach (var token in text.Tokens)
        {
            if (Instead(token, isEnglish) is not { } better)
                continue;
            corrected ??= new StringBuilder(text.Source.Length + 8);
            corrected.Append(text.Source, copied, token.Start - copied).Append(LikeWritten(better, text.Source.AsSpan(token.Start, token.Length)));
            copied = token.End;
        }

        return corrected is null ? text : Wording.Of(corrected.Append(text.Source, copied, text.Source.Length - copied).ToString());
    }

    /// <summary>A known word one slip away; null where the word is known or nothing is near.</summary>
    private string? Instead(Token token, bool isEnglish)
    {
        var word = token.Text;
        if (word.Length < (isEnglish ? Shortest : ShortestUnlisted) || token.Length != word.Length || taught.Has(word) || everyday.IsWord(word))
            return null;
        var own = taught.Nearest(word);
        var other = isEnglish ? everyday.Nearest(word) : null;
        return (own?.Weight * OwnWorth ?? 0) >= (other?.Weight ?? 0) ? own?.Word : other?.Word;
    }

    private bool IsEnglish(Wording text) => LanguageDetector.Detect(text.Source) is var guess
        && (guess is { Code: "en" or LanguageGuess.Unknown } or { Confidence: < Certain } || mistyped.Is(text, guess.Code));

    private static string LikeWritten(string word, ReadOnlySpan<char> written) =>
        written.ContainsAnyInRange('a', 'z') ? word : word.ToUpperInvariant();
}

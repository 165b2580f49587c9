namespace Baton.Language.Guessing;

/// <summary>
/// Finds the language of a message from its letters. Code, log lines, addresses and numbers are left out; a text of which nothing
/// is left is <c>unknown</c>, and so is a language outside the seven.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Above this a guess needs no second opinion from the words around.</summary>
    public const double Sure = 0.8;

    /// <summary>Enough words to decide on; more cost time and change nothing.</summary>
    private const int MostWords = 60;

    private const int LongestWord = 30;

    /// <summary>
    /// The letters of a word depend on one another more than the tables say. On the development lines confidences are a little
    /// lower than the truth, which costs a second look and no wrong language.
    /// </summary>
    private const double Damping = 0.8;

    /// <summary>Customers write in the languages of the product far more often than in the others that are told apart.</summary>
    private const double Rare = 3;

    /// <summary>Below this logarithm a letter the words are of no language: fingers on the keyboard.</summary>
    private const double Strange = -4.2;

    /// <summary>The languages of the product.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["en", "de", "fr", "es", "pt", "it", "nl"];

    /// <summary>Nothing in it was written by a person: empty, a log, code, numbers.</summary>
    public static bool IsSilent(string text) => !NaturalWords.Of(text).Any();

    public static LanguageGuess Detect(string text)
    {
        var words = NaturalWords.Of(text).Take(MostWords).ToArray();
        if (words.Length == 0)
            return new(LanguageGuess.Unknown, 0.9);
        if (words.Count(NaturalWords.IsForeign) * 4 > words.Length)
            return new(LanguageGuess.Unknown, 0.95);

        var scores = new double[LetterTables.Languages.Count];
        foreach (var word in words)
            LetterTables.Prepared.AddTo(scores, word.AsSpan(0, Math.Min(word.Length, LongestWord)));
        for (var other = Codes.Count; other < scores.Length; other++)
            scores[other] -= Rare;

        var best = Array.IndexOf(scores, scores.Max());
        var letters = words.Sum(word => Math.Min(word.Length, LongestWord));
        if (scores[best] / letters < Strange)
            return new(LanguageGuess.Unknown, 0.8);
        var shares = scores.Select(score => Math.Exp(Damping * (score - scores[best]))).ToArray();
        return best < Codes.Count
            ? new(Codes[best], 1 / shares.Sum())
            : new(LanguageGuess.Unknown, shares.Skip(Codes.Count).Sum() / shares.Sum());
    }
}

namespace Baton.Language.Guessing;

/// <summary>
/// Finds the language of a message from its letters, from the small words among them, and from what is to be expected. Code, log
/// lines, addresses, numbers and words that every language has are left out; a text of which nothing is left is
/// <c>unknown</c>, and so is a language outside the seven.
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

    /// <summary>Added to the logarithm for a small word: letters alone take "Do you" for Italian.</summary>
    private const double SmallWord = 1.5;

    /// <summary>Added for a language that is expected. It decides on two or three words; a sentence overrules it.</summary>
    private const double Expected = 2;

    /// <summary>The languages of the product.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["en", "de", "fr", "es", "pt", "it", "nl"];

    /// <summary>Nothing in it was written by a person: empty, a log, code, numbers.</summary>
    public static bool IsSilent(string text) => NaturalWords.Of(text).All(SmallWords.IsEverywhere);

    /// <summary>Fingers on the keyboard: letters that no language puts together so.</summary>
    public static bool IsNonsense(string text) => Words(text) is { Length: > 0 } words
        && !words.Any(NaturalWords.IsForeign) && Scores(words).Max() / Letters(words) < Strange;

    /// <param name="expected">Languages that the writer is likely to use; one that comes twice is expected twice as much.</param>
    public static LanguageGuess Detect(string text, params IReadOnlyList<string> expected)
    {
        var words = Words(text);
        if (words.Length == 0)
            return new(LanguageGuess.Unknown, 0.9);
        if (words.Count(NaturalWords.IsForeign) * 4 > words.Length)
            return new(LanguageGuess.Unknown, 0.95);

        var scores = Scores(words);
        if (scores.Max() / Letters(words) < Strange)
            return new(LanguageGuess.Unknown, 0.8);
        foreach (var word in words)
        {
            foreach (var language in SmallWords.LanguagesOf(word))
                scores[language] += SmallWord;
        }

        for (var at = 0; at < Codes.Count; at++)
            scores[at] += Expected * expected.Count(code => code == Codes[at]);
        var best = Array.IndexOf(scores, scores.Max());
        var shares = scores.Select(score => Math.Exp(Damping * (score - scores[best]))).ToArray();
        return best < Codes.Count
            ? new(Codes[best], 1 / shares.Sum())
            : new(LanguageGuess.Unknown, shares.Skip(Codes.Count).Sum() / shares.Sum());
    }

    private static string[] Words(string text) =>
        [.. NaturalWords.Of(text).Where(word => !SmallWords.IsEverywhere(word)).Take(MostWords)];

    /// <summary>Of each language, the logarithm of the probability of these words by their letters.</summary>
    private static double[] Scores(string[] words)
    {
        var scores = new double[LetterTables.Languages.Count];
        foreach (var word in words)
            LetterTables.Prepared.AddTo(scores, word.AsSpan(0, Math.Min(word.Length, LongestWord)));
        for (var other = Codes.Count; other < scores.Length; other++)
            scores[other] -= Rare;
        return scores;
    }

    private static int Letters(string[] words) => words.Sum(word => Math.Min(word.Length, LongestWord));
}

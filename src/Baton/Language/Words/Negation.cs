namespace Baton.Language.Words;

/// <summary>Tells whether a word is denied by one of the words just before it: "I do <b>not</b> need a refund".</summary>
internal static class Negation
{
    /// <summary>How many words back a denial reaches within its clause: "it is not really very urgent".</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Words =
    [
        "not", "no", "never", "without", "nor", "neither", "isn't", "isnt", "don't", "dont", "doesn't", "didn't", "wasn't",
        "aren't", "won't", "wouldn't", "shouldn't", "haven't", "hasn't", "nothing", "instead",
        "nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "ohne", "weder", "statt",
        "pas", "sans", "jamais", "aucun", "aucune", "ni",
        "sin", "nunca", "jamas", "ningun", "ninguna", "tampoco",
        "nao", "sem", "nenhum", "nenhuma", "nem",
        "non", "senza", "mai", "nessun", "nessuno", "nessuna",
        "niet", "geen", "nooit", "zonder",
    ];

    public static bool IsBefore(Wording wording, int token)
    {
        var clause = wording.Tokens[token].Clause;
        for (var back = 1; back <= Reach && token - back >= 0; back++)
        {
            var earlier = wording.Tokens[token - back];
            if (earlier.Clause != clause)
                return false;
            if (Words.Contains(earlier.Text))
                return true;
        }

        return false;
    }

    /// <summary>German and Dutch also deny after the word: "das eilt nicht", "het is dringend niet".</summary>
    public static bool IsJustAfter(Wording wording, int token) =>
        token + 1 < wording.Tokens.Count
        && wording.Tokens[token + 1].Clause == wording.Tokens[token].Clause
        && wording.Tokens[token + 1].Text is "nicht" or "niet" or "pas";

    public static bool IsNegation(string word) => Words.Contains(word);
}

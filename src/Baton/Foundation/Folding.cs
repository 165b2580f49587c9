using System.Text;

namespace Baton.Foundation;

/// <summary>
/// Brings words into one spelling, so that "Réinitialiser" and "reinitialiser" are the same. A table, not Unicode
/// normalisation: the program runs without culture tables, and seven languages need only these letters.
/// </summary>
internal static class Folding
{
    private static readonly Dictionary<char, string> Letters = Table(
        ("àáâãåāă", "a"), ("ä", "a"), ("æ", "ae"), ("ç", "c"), ("èéêëē", "e"), ("ìíîïī", "i"), ("ñ", "n"),
        ("òóôõø", "o"), ("ö", "o"), ("œ", "oe"), ("ùúûū", "u"), ("ü", "u"), ("ýÿ", "y"), ("ß", "ss"), ("’‘`´", "'"));

    public static string Fold(ReadOnlySpan<char> word)
    {
        var isPlain = true;
        foreach (var letter in word)
            isPlain &= char.IsAscii(letter) && !char.IsAsciiLetterUpper(letter);
        if (isPlain)
            return word.ToString();

        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsAscii(lower) || !Letters.TryGetValue(lower, out var plain))
                folded.Append(lower);
            else
                folded.Append(plain);
        }

        return folded.ToString();
    }

    private static Dictionary<char, string> Table(params ReadOnlySpan<(string From, string To)> rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var (from, to) in rows)
        {
            foreach (var letter in from)
                table[letter] = to;
        }

        return table;
    }
}

using System.Text;

namespace Baton.Knowledge;

/// <summary>A name for addresses made of a title: <c>Zahlung schlägt fehl</c> becomes <c>zahlung-schlaegt-fehl</c>.</summary>
internal static class Slug
{
    /// <summary>How letters of the languages that Baton speaks are written without their marks.</summary>
    private static readonly (string Letters, string Spelled)[] Spellings =
    [
        ("áàâãāă", "a"), ("äæ", "ae"), ("å", "aa"), ("çćč", "c"), ("ďđ", "d"), ("éèêëēęě", "e"), ("ğ", "g"), ("íìîïī", "i"),
        ("ł", "l"), ("ñńň", "n"), ("óòôõō", "o"), ("öøœ", "oe"), ("řŕ", "r"), ("śšş", "s"), ("ß", "ss"), ("ťţ", "t"),
        ("úùûū", "u"), ("ü", "ue"), ("ýÿ", "y"), ("źżž", "z"), ("'’", ""),
    ];

    private static readonly Dictionary<char, string> Spelled =
        Spellings.SelectMany(row => row.Letters.Select(letter => (letter, row.Spelled))).ToDictionary(one => one.letter, one => one.Spelled);

    /// <summary>Keys may hold hyphens too, so every beginning that ends before one may be the key; the longest that exists is.</summary>
    public static IReadOnlyList<string> PossibleKeys(string name)
    {
        var keys = new List<string> { name };
        for (var end = name.LastIndexOf('-'); end > 0; end = name.LastIndexOf('-', end - 1))
            keys.Add(name[..end]);
        return keys;
    }

    /// <summary>At most <paramref name="longest"/> letters a–z, digits and hyphens, cut at a word; empty when the text has none.</summary>
    public static string Of(string text, int longest)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            if (Spelled.TryGetValue(letter, out var spelled))
                slug.Append(spelled);
            else if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] is not '-')
                slug.Append('-');
        }

        var name = slug.ToString().Trim('-');
        if (name.Length <= longest)
            return name;
        var cut = name.LastIndexOf('-', longest);
        return (cut > 0 ? name[..cut] : name[..longest]).Trim('-');
    }
}

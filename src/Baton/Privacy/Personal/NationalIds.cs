using System.Globalization;
using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

/// <summary>Numbers that states give to persons, of the countries of the seven languages and of the USA.</summary>
internal static partial class NationalIds
{
    /// <summary>Where its name must stand before a number that has no form of its own.</summary>
    private const int NameWithin = 40;

    public static IEnumerable<Range> In(string text) => Candidates(text).Select(match => match.Index..(match.Index + match.Length));

    private static List<Match> Candidates(string text) =>
    [
        .. French().Matches(text).Where(match => Checksums.IsNir(Compact(match.Groups[1].Value), match.Groups[2].Value)),
        .. Spanish().Matches(text).Where(IsDni),
        .. Italian().Matches(text).AsEnumerable(),
        .. British().Matches(text).AsEnumerable(),
        .. Brazilian().Matches(text).Where(match => Checksums.IsCpf(Digits.Of(match.Value))),
        .. American().Matches(text).Where(match => match.Value[3] is '-' || Named(text, match)),
        .. Eleven().Matches(text).Where(match => Digits.Of(match.Value) is var digits
            && (Checksums.IsSteuerId(digits) || (Checksums.IsCpf(digits) && Named(text, match)))),
        .. Nine().Matches(text).Where(match => Digits.Of(match.Value) is var digits
            && (Checksums.IsBsn(digits) || Checksums.IsNif(digits)) && Named(text, match)),
    ];

    private static bool IsDni(Match match)
    {
        var compact = Compact(match.Value).ToUpperInvariant();
        var first = "XYZ".IndexOf(compact[0]);
        var digits = first < 0 ? compact[..^1] : first.ToString(CultureInfo.InvariantCulture) + compact[1..^1];
        return Checksums.IsDni(int.Parse(digits, CultureInfo.InvariantCulture), compact[^1]);
    }

    private static bool Named(string text, Match match) => Name().IsMatch(text[Math.Max(0, match.Index - NameWithin)..match.Index]);

    private static string Compact(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<!\w)([12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}) ?(\d{2})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"(?<!\w)(?:\d{8}|[XYZ][ -]?\d{7})[ -]?[A-Z](?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Italian();

    /// <summary>National insurance: certain letters are never used.</summary>
    [GeneratedRegex(@"(?<!\w)(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex British();

    [GeneratedRegex(@"(?<!\w)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Brazilian();

    [GeneratedRegex(@"(?<![\w-])(?!000|666|9)\d{3}([ -])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex American();

    [GeneratedRegex(@"(?<![\w.-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Eleven();

    [GeneratedRegex(@"(?<![\w.-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Nine();

    [GeneratedRegex(@"\b(?:bsn|burgerservice\w*|sofi\w*|nif|contribuinte|cpf|ssn|social security)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

internal static partial class Cards
{
    public static IEnumerable<Range> In(string text) => Candidate().Matches(text)
        .Where(match => Digits.Of(match.Value) is { Length: >= 13 and <= 19 } digits && Checksums.IsLuhn(digits))
        .Select(match => match.Index..(match.Index + match.Length));

    /// <summary>Begins as the large card schemes do, in groups of four, or of four, six and five.</summary>
    [GeneratedRegex(@"(?<![\w.])(?:[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]?\d{6}[ -]?\d{4,5})(?![\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}

internal static class Digits
{
    public static string Of(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}

using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

internal static partial class Ibans
{
    private const int Shortest = 15;
    private const int Longest = 34;

    public static IEnumerable<Range> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            // Words may follow in capitals: the longest beginning that fits is the number.
            for (var end = match.Length; end >= Shortest; end--)
            {
                var compact = string.Concat(match.Value.AsSpan(0, end).ToString().Where(char.IsLetterOrDigit)).ToUpperInvariant();
                if (compact.Length < Shortest)
                    break;
                if (compact.Length <= Longest && char.IsLetterOrDigit(match.Value[end - 1])
                    && (end == match.Length || !char.IsLetterOrDigit(match.Value[end])) && Checksums.IsIban(compact))
                {
                    yield return match.Index..(match.Index + end);
                    break;
                }
            }
        }
    }

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,36}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}

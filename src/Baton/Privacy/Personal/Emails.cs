using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

internal static partial class Emails
{
    public static IEnumerable<Range> In(string text) => Address().Matches(text).Select(match => match.Index..(match.Index + match.Length));

    /// <summary>Also <c>name (at) place.example</c>, as people write it to hide it from machines.</summary>
    [GeneratedRegex(
        @"(?<![\w.+'-])[\w+'-]{1,64}(?:\.[\w+'-]{1,64}){0,6}(?:@|\s?[\(\[]\s?at\s?[\)\]]\s?)(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

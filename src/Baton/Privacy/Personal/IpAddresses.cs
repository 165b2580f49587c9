using System.Net;
using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

internal static partial class IpAddresses
{
    public static IEnumerable<Range> In(string text) => Candidate().Matches(text)
        .Where(match => IPAddress.TryParse(match.Value, out _) && !IsVersion(text, match))
        .Select(match => match.Index..(match.Index + match.Length));

    /// <summary>"Version 4.2.0.1" looks like an address.</summary>
    private static bool IsVersion(string text, Match match) =>
        !match.Value.Contains(':') && Version().IsMatch(text[Math.Max(0, match.Index - 30)..match.Index]);

    [GeneratedRegex(@"(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}|(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f:]{3,39}(?<=[0-9a-f]))(?![\w:]|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"(?:(?:\bv|version|firmware|release|build|versión|versione|versão|versie|app)[ :.]*|\b(?:updat\w*|install\w*|upgrad\w*)(?: [\w-]+)* ?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}

using System.Text;
using System.Text.RegularExpressions;

namespace Baton.Tickets.Inbox;

/// <summary>What somebody typed into a search box, as words. What is not a letter or a digit never reaches a query language.</summary>
internal static partial class SearchWords
{
    private const int MostWords = 8;
    private const int LongestWord = 40;

    public static IReadOnlyList<string> Of(string text) =>
    [
        .. Word().Matches(text.Normalize(NormalizationForm.FormC))
            .Select(match => match.Value.ToLowerInvariant())
            .Where(word => word.Length <= LongestWord)
            .Distinct().Take(MostWords),
    ];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

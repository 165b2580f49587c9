using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Baton.Providers.Search.Sqlite;

/// <summary>The words of a question that are worth looking for. What is not a letter or a digit never reaches the query language.</summary>
internal static partial class QueryWords
{
    private const int LongestText = 8_000;
    private const int LongestWord = 40;

    /// <summary>
    /// Words that tell nothing about a subject. Question words are not among them: how, what, when and who are what
    /// tells a question about a procedure from one about a date.
    /// </summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
    [
        "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "he", "her",
        "him", "his", "i", "if", "in", "is", "it", "its", "me", "my", "of", "on", "or", "our", "she", "so", "that", "the",
        "their", "them", "then", "there", "they", "this", "to", "us", "was", "we", "were", "with", "you", "your", "am",
        "hello", "hi", "hey", "dear", "please", "thanks", "thank", "regards", "im", "ive", "also", "just", "really", "very",
    ]);

    /// <summary>Distinct words in lower case, in the order of their first occurrence.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var start = text.Length > LongestText ? text[..LongestText] : text;
        return
        [
            .. Word().Matches(start).Select(match => match.Value.ToLowerInvariant())
                .Where(word => word.Length <= LongestWord && !Empty.Contains(word))
                .Distinct(),
        ];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

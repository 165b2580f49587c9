using System.Buffers;
using System.Globalization;
using Baton.Answering.Replies.Phrases;
using Baton.Privacy.Personal;
using Baton.Understanding.Issues;

namespace Baton.Answering.Matters;

/// <summary>Names a matter to the customer: in their own words where those are short and harmless, else by its category.</summary>
internal static class MatterWords
{
    private const int Longest = 90;

    /// <summary>In Markdown these would become links, code or citations.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("[](){}<>*_`#|\\\"“”„«»");

    public static string Of(Matter matter, Phrases phrases)
    {
        var words = StandsApart.WithoutJoint(matter.Words).Trim().TrimEnd('.', '!', '?', ',', ':', ';');
        var mayQuote = words.Length is > 0 and <= Longest && words.AsSpan().IndexOfAny(Marks) < 0
            && !words.Contains("://", StringComparison.Ordinal) && FindPersonalSpans.In(words).Count is 0;
        return mayQuote
            ? string.Format(CultureInfo.InvariantCulture, phrases.Quoted, words)
            : phrases.Matters[matter.Category];
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Baton.Knowledge.Imports;

/// <summary>Plain words written so that Markdown shows them as they are.</summary>
internal static partial class MarkdownText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '*' or '_' or '[' or ']' or '`' or '<' or '~')
                escaped.Append('\\');
            escaped.Append(letter is '\u00A0' ? ' ' : letter);
        }

        return escaped.ToString();
    }

    /// <summary>A line that begins like a heading, list or quote is none.</summary>
    public static string SafeStart(string line) => BlockMark().Replace(line, match => match.Value.Insert(match.Length - 1, "\\"));

    public static string Code(string text)
    {
        if (text.Length is 0)
            return "";
        var fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return fence.Length is 2 ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    /// <summary>Characters that would end the address early are percent-encoded.</summary>
    public static string Address(string address) => address.Trim()
        .Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\d+[.)]|[#>+\-=|])", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}

using System.Text;

namespace Baton.Tickets;

/// <summary>The beginning of a message on one line, without the marks of Markdown that would only be noise in a list.</summary>
internal static class TicketPreview
{
    public const int Longest = 160;

    public static string Of(string body)
    {
        var line = new StringBuilder(Longest);
        foreach (var letter in body.AsSpan())
        {
            if (line.Length == Longest)
                break;
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
                Space(line);
            else if (letter is not ('*' or '#' or '`' or '>' or '_'))
                line.Append(letter);
        }

        // Half of a pair of surrogates at the end is no character.
        if (line.Length > 0 && char.IsHighSurrogate(line[^1]))
            line.Length--;
        return line.ToString().TrimEnd();
    }

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] is not ' ')
            line.Append(' ');
    }
}

using System.Text;
using Baton.Foundation;

namespace Baton.Privacy.Personal;

/// <summary>Texts without personal data. What cannot be found cannot be masked.</summary>
internal static class MaskPersonalSpans
{
    /// <summary>The kind in its place: "call me at [phone]".</summary>
    public static string In(string text) => Replaced(text, span => $"[{Json.Word(span.Kind)}]");

    /// <summary>"…" in its place, for words that people are shown.</summary>
    public static string Elided(string text) => Replaced(text, _ => "…");

    /// <summary>Nothing in its place, for texts that only programs compare.</summary>
    public static string LeftOut(string text) => Replaced(text, _ => "");

    private static string Replaced(string text, Func<PersonalSpan, string> instead)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in FindPersonalSpans.In(text))
        {
            masked.Append(text, from, span.Start - from).Append(instead(span));
            from = span.End;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}

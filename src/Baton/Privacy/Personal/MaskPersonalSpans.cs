using System.Text;
using Baton.Foundation;

namespace Baton.Privacy.Personal;

/// <summary>Puts the kind in place of personal data: "call me at [phone]". What cannot be found cannot be masked.</summary>
internal static class MaskPersonalSpans
{
    public static string In(string text)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in FindPersonalSpans.In(text))
        {
            masked.Append(text, from, span.Start - from).Append('[').Append(Json.Word(span.Kind)).Append(']');
            from = span.End;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}

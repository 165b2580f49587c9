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

    /// <summary>
    /// The kind in the place of what nobody needs to read again and somebody could misuse: cards, bank accounts, ids, secrets.
    /// Names and addresses stay, as people work with them.
    /// </summary>
    public static string WithoutSecrets(string text) => Replaced(
        text, span => $"[{Json.Word(span.Kind)}]", kind => kind is PersonalKind.Card or PersonalKind.Iban or PersonalKind.NationalId or PersonalKind.Secret);

    private static string Replaced(string text, Func<PersonalSpan, string> instead, Func<PersonalKind, bool>? isMeant = null)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in FindPersonalSpans.In(text).Where(span => isMeant?.Invoke(span.Kind) ?? true))
        {
            masked.Append(text, from, span.Start - from).Append(instead(span));
            from = span.End;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}

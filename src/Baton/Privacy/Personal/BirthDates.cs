using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

/// <summary>Dates that the words around them make a date of birth.</summary>
internal static partial class BirthDates
{
    private const int Before = 70;
    private const int After = 25;

    public static IEnumerable<Range> In(string text) => Date().Matches(text)
        .Where(match => Born().IsMatch(text[Math.Max(0, match.Index - Before)..match.Index])
            || Born().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + After)]))
        .Select(match => match.Index..(match.Index + match.Length));

    [GeneratedRegex(
        @"(?<![\w./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.|er|º)?(?: de| of)? \p{L}{3,10}\.?(?: de|,)? (?:19|20)\d{2}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?![\w/-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"\b(?:born|birth\w*|b-?day|d\.?o\.?b\.?|geboren\w*|geb\.|geburt\w*|nacid[oa]|nací|nacimiento|cumple\w*|née?|naissance|anniversaire|nat[oa]\b.{0,6}\bil|nat[oa]|nascita|compi\w* gli anni|compleanno|geboorte\w*|jarig|nascid[oa]|nascimento|nasci|aniversário|passport says|under 2\d|age check)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Born();
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baton.Foundation;

namespace Baton.Procedures.Hearing;

/// <summary>Dates as people write them: 2026-03-05, 5 March, 5.3., March 5th, today, yesterday, tomorrow. Which of two numbers is the month is only guessed where it cannot be the other.</summary>
internal static partial class HearDate
{
    private static readonly string[][] Months =
    [
        ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari"],
        ["february", "feb", "februar", "fevrier", "febrero", "fevereiro", "febbraio", "februari"],
        ["march", "mar", "marz", "mars", "marzo", "marco", "maart"],
        ["april", "apr", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "maio", "maggio", "mei"],
        ["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
        ["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
        ["august", "aug", "aout", "agosto", "augustus"],
        ["september", "sep", "sept", "septembre", "septiembre", "setembro", "settembre"],
        ["october", "oct", "okt", "oktober", "octobre", "octubre", "outubro", "ottobre"],
        ["november", "nov", "novembre", "noviembre", "novembro"],
        ["december", "dec", "dez", "dezember", "decembre", "diciembre", "dezembro", "dicembre"],
    ];

    private static readonly (string[] Words, int Days)[] Near =
    [
        (["today", "heute", "aujourd'hui", "hoy", "hoje", "oggi", "vandaag"], 0),
        (["yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "gisteren"], -1),
        (["tomorrow", "morgen", "demain", "manana", "amanha", "domani"], 1),
    ];

    public static HeardValue? In(string message, DateOnly today)
    {
        var folded = Folding.Fold(message);
        var found = Written(folded, today).Concat(NearIn(folded, today)).DistinctBy(one => one.Day).ToList();
        return found is [var (day, words)] ? new HeardValue(JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), words) : null;
    }

    private static IEnumerable<(DateOnly Day, string Words)> NearIn(string folded, DateOnly today) => Near
        .Where(near => near.Words.Any(word => Regex.IsMatch(folded, $@"\b{Regex.Escape(word)}\b", RegexOptions.CultureInvariant)))
        .Select(near => (today.AddDays(near.Days), near.Words.First(word => folded.Contains(word, StringComparison.Ordinal))));

    private static IEnumerable<(DateOnly Day, string Words)> Written(string folded, DateOnly today)
    {
        foreach (Match match in Dates().Matches(folded))
        {
            var (year, month, day) = match.Groups["iso"].Success ? Numbers(match, "y", "m", "d")
                : match.Groups["named"].Success ? (YearOf(match, "ny"), MonthOf(match.Groups["nm"].Value), Number(match, "nd"))
                : match.Groups["first"].Success ? (YearOf(match, "fy"), MonthOf(match.Groups["fm"].Value), Number(match, "fd"))
                : Ordered(match);
            if (Make(year, month, day, today) is { } made)
                yield return (made, match.Value);
        }
    }

    /// <summary>With points the day stands first. With strokes it is only known where one number can be no month.</summary>
    private static (int Year, int Month, int Day) Ordered(Match match)
    {
        var (a, b) = (Number(match, "a"), Number(match, "b"));
        var isPoint = match.Groups["mark"].Value is ".";
        return isPoint || a > 12 ? (YearOf(match, "c"), b, a) : b > 12 ? (YearOf(match, "c"), a, b) : (0, 0, 0);
    }

    private static (int, int, int) Numbers(Match match, string year, string month, string day) => (Number(match, year), Number(match, month), Number(match, day));

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int YearOf(Match match, string group) => Number(match, group) switch
    {
        0 => -1,
        < 100 and var year => 2000 + year,
        var year => year,
    };

    private static int MonthOf(string name) => 1 + Array.FindIndex(Months, names => names.Contains(name));

    /// <summary>Without a year it is the one that makes it nearest.</summary>
    private static DateOnly? Make(int year, int month, int day, DateOnly today)
    {
        if (month is < 1 or > 12 || day < 1)
            return null;
        int[] years = year > 0 ? [year] : [today.Year - 1, today.Year, today.Year + 1];
        var possible = years.Where(one => day <= DateTime.DaysInMonth(one, month)).Select(one => new DateOnly(one, month, day)).ToList();
        return possible.Count is 0 ? null : possible.MinBy(one => Math.Abs(one.DayNumber - today.DayNumber));
    }

    [GeneratedRegex(
        @"\b(?<iso>(?<y>20\d\d)-(?<m>\d\d?)-(?<d>\d\d?))\b|\b(?<named>(?<nd>\d\d?)(?:st|nd|rd|th|\.|er|o|º)?\s+(?:of\s+|de\s+|di\s+)?(?<nm>[a-z]{3,10})\b(?:,?\s+(?:de\s+)?(?<ny>20\d\d))?)|\b(?<first>(?<fm>[a-z]{3,10})\s+(?<fd>\d\d?)(?:st|nd|rd|th)?\b(?:,?\s+(?<fy>20\d\d))?)|\b(?<a>\d\d?)(?<mark>[./])(?<b>\d\d?)(?:\k<mark>(?<c>(?:20)?\d\d)?)?(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}

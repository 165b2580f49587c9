using System.Globalization;
using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>Business hours as people and files write them.</summary>
/// <param name="TimeZone">An IANA name such as <c>Europe/Berlin</c>.</param>
/// <param name="Days">Of <c>sun, mon, tue, wed, thu, fri, sat</c>, at least one.</param>
/// <param name="From">Local time as <c>HH:mm</c>.</param>
/// <param name="To">Local time as <c>HH:mm</c>, later on the same day.</param>
public sealed record HoursInWords(string TimeZone, IReadOnlyList<string> Days, string From, string To)
{
    private const string Clock = "HH:mm";

    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    internal static HoursInWords Of(BusinessHours hours) => new(
        hours.TimeZone,
        [.. hours.Days.Select(day => DayNames[(int)day])],
        hours.From.ToString(Clock, CultureInfo.InvariantCulture),
        hours.To.ToString(Clock, CultureInfo.InvariantCulture));

    /// <summary>The hours, or what is wrong with <paramref name="field"/> and how to write it.</summary>
    internal Result<BusinessHours> Read(string field)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone))
            return Problem.Invalid($"{field}.time_zone", $"Unknown time zone \"{TimeZone}\"; use an IANA name such as Europe/Berlin.");
        if (Days.FirstOrDefault(day => !DayNames.Contains(day)) is { } wrong)
            return Problem.Invalid($"{field}.days", $"Unknown day \"{wrong}\"; use {string.Join(", ", DayNames)}.");
        if (Days.Count is 0)
            return Problem.Invalid($"{field}.days", $"Name at least one day of {string.Join(", ", DayNames)}.");
        if (!TimeOnly.TryParseExact(From, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            || !TimeOnly.TryParseExact(To, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to))
        {
            return Problem.Invalid(field, "Write from and to as \"HH:mm\".");
        }

        return from < to
            ? new BusinessHours(zone.Id, [.. Days.Distinct().Select(day => (DayOfWeek)Array.IndexOf(DayNames, day))], from, to)
            : Problem.Invalid(field, "From must be before to, on one day.");
    }
}

using System.Globalization;
using Baton.Foundation;

namespace Baton.Insights;

/// <summary>Whole days in one time zone, first and last included.</summary>
internal sealed record InsightPeriod(DateOnly From, DateOnly To, TimeZoneInfo Zone)
{
    public const int DefaultDays = 30;
    public const int MostDays = 366;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2200, 1, 1);

    public int Days => To.DayNumber - From.DayNumber + 1;

    public DateTimeOffset StartsAt => Midnight(From);

    /// <summary>The first instant after the period.</summary>
    public DateTimeOffset EndsAt => Midnight(To.AddDays(1));

    /// <summary>The same number of days right before.</summary>
    public InsightPeriod Before => this with { From = From.AddDays(-Days), To = From.AddDays(-1) };

    /// <summary>Reads what a caller asked for; without dates, the last thirty days in that zone.</summary>
    public static Result<InsightPeriod> Read(string? from, string? to, string? zone, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone ?? "UTC", out var found))
            return Problem.Invalid("tz", "Use an IANA time zone such as Europe/Berlin.");

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, found).DateTime);
        if (!TryDate(to, today, out var last))
            return Problem.Invalid("to", "Write the last day as YYYY-MM-DD.");
        if (!TryDate(from, last.AddDays(1 - DefaultDays), out var first))
            return Problem.Invalid("from", "Write the first day as YYYY-MM-DD.");
        if (first > last)
            return Problem.Invalid("from", "The first day must not be after the last.");
        return last.DayNumber - first.DayNumber >= MostDays
            ? Problem.Invalid("from", $"Ask for at most {MostDays} days.")
            : new InsightPeriod(first, last, found);
    }

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>When a day begins. Where clocks jump over midnight, that is the first minute there is.</summary>
    public DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(15);

        // Where clocks repeat midnight, the day begins the first time, at the greater offset.
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    public static bool TryDate(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day >= Earliest && day <= Latest;

    private static bool TryDate(string? text, DateOnly otherwise, out DateOnly day)
    {
        day = otherwise;
        return string.IsNullOrEmpty(text) || TryDate(text, out day);
    }
}

/// <summary>Which tickets the figures are about.</summary>
internal sealed record InsightFilter(InsightPeriod Period, TicketCategory? Category, string? Agent, string? Channel);

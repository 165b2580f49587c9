namespace Baton.Answering.Agents;

/// <summary>When people are at work. <paramref name="From"/> and <paramref name="To"/> are local times in <paramref name="TimeZone"/> (an IANA name).</summary>
public sealed record BusinessHours(string TimeZone, IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To)
{
    public static BusinessHours Weekdays { get; } = new(
        "UTC",
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        new TimeOnly(8, 0), new TimeOnly(18, 0));

    /// <summary>Whether people are at work at <paramref name="now"/>.</summary>
    public bool AreOpenAt(DateTimeOffset now)
    {
        var local = Local(now);
        return Days.Contains(local.DayOfWeek) && IsWithin(TimeOnly.FromDateTime(local.DateTime));
    }

    /// <summary>The local day on which people are back, at <see cref="From"/>; today when they start later today.</summary>
    public DayOfWeek NextOpenDay(DateTimeOffset now)
    {
        var local = Local(now);
        var isTodayAhead = Days.Contains(local.DayOfWeek) && TimeOnly.FromDateTime(local.DateTime) < From;
        return isTodayAhead
            ? local.DayOfWeek
            : Enumerable.Range(1, 7).Select(ahead => local.AddDays(ahead).DayOfWeek).First(Days.Contains);
    }

    private bool IsWithin(TimeOnly time) => time >= From && time < To;

    private DateTimeOffset Local(DateTimeOffset now) =>
        TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));
}

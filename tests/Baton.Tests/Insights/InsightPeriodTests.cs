using Baton.Insights;

namespace Baton.Tests.Insights;

/// <summary>Days are the reader's days, also where clocks change.</summary>
public sealed class InsightPeriodTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Without_dates_it_is_the_last_thirty_days_where_the_reader_is()
    {
        var period = InsightPeriod.Read(null, null, "Europe/Berlin", Now).Value;

        Assert.Equal((new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 3), 30), (period.From, period.To, period.Days));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 23, 0, 0, TimeSpan.Zero), period.EndsAt);
    }

    [Theory]
    [InlineData("2026-03-29", "Europe/Berlin", 23)]
    [InlineData("2026-10-25", "Europe/Berlin", 25)]
    [InlineData("2026-03-08", "America/New_York", 23)]
    [InlineData("2026-06-01", "Asia/Kathmandu", 24)]
    [InlineData("2018-11-04", "America/Sao_Paulo", 23)]
    public void A_day_is_as_long_as_the_clocks_make_it(string day, string zone, int hours)
    {
        var period = InsightPeriod.Read(day, day, zone, Now).Value;

        Assert.Equal(TimeSpan.FromHours(hours), period.EndsAt - period.StartsAt);
        Assert.Equal(period.StartsAt, period.Before.EndsAt);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-01", null, "from")]
    [InlineData("yesterday", null, null, "from")]
    [InlineData(null, "2026-02-30", null, "to")]
    [InlineData("0001-01-01", "0001-01-02", null, "to")]
    [InlineData("2024-01-01", "2026-01-01", null, "from")]
    [InlineData(null, null, "Mars/Olympus", "tz")]
    public void What_is_no_period_is_refused_with_the_field(string? from, string? to, string? zone, string field)
    {
        var result = InsightPeriod.Read(from, to, zone, Now);

        Assert.Equal(field, result.Problem.Field);
    }
}

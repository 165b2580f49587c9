using System.Globalization;
using Baton.Answering.Agents;

namespace Baton.Tests.Answering;

/// <summary>Berlin, Monday to Friday, 8 to 18. In 2026 clocks go forward on 29 March and back on 25 October.</summary>
public sealed class BusinessHoursTests
{
    private static readonly BusinessHours Berlin = BusinessHours.Weekdays with { TimeZone = "Europe/Berlin" };

    [Theory]
    [InlineData("2026-03-02T06:59:59Z", false)]
    [InlineData("2026-03-02T07:00:00Z", true)]
    [InlineData("2026-03-02T16:59:59Z", true)]
    [InlineData("2026-03-02T17:00:00Z", false)]
    [InlineData("2026-03-07T10:00:00Z", false)]
    [InlineData("2026-03-08T10:00:00Z", false)]
    public void People_are_there_from_eight_to_six_on_weekdays(string now, bool areOpen) =>
        Assert.Equal(areOpen, Berlin.AreOpenAt(At(now)));

    [Theory]
    [InlineData("2026-03-27T06:30:00Z", false)]
    [InlineData("2026-03-30T06:30:00Z", true)]
    [InlineData("2026-03-27T16:30:00Z", true)]
    [InlineData("2026-03-30T16:30:00Z", false)]
    [InlineData("2026-10-23T06:30:00Z", true)]
    [InlineData("2026-10-26T06:30:00Z", false)]
    [InlineData("2026-10-26T16:30:00Z", true)]
    public void The_local_clock_counts_on_both_sides_of_summer_time(string now, bool areOpen) =>
        Assert.Equal(areOpen, Berlin.AreOpenAt(At(now)));

    [Fact]
    public void The_day_is_the_local_day()
    {
        var auckland = BusinessHours.Weekdays with { TimeZone = "Pacific/Auckland" };

        Assert.True(auckland.AreOpenAt(At("2026-03-01T20:00:00Z")));
        Assert.False(auckland.AreOpenAt(At("2026-03-06T20:00:00Z")));
    }

    [Theory]
    [InlineData("2026-03-02T05:00:00Z", DayOfWeek.Monday)]
    [InlineData("2026-03-02T18:00:00Z", DayOfWeek.Tuesday)]
    [InlineData("2026-03-06T18:00:00Z", DayOfWeek.Monday)]
    [InlineData("2026-03-07T05:00:00Z", DayOfWeek.Monday)]
    [InlineData("2026-03-28T23:30:00Z", DayOfWeek.Monday)]
    [InlineData("2026-10-24T22:30:00Z", DayOfWeek.Monday)]
    public void People_are_back_on_the_next_day_that_they_work(string now, DayOfWeek expected) =>
        Assert.Equal(expected, Berlin.NextOpenDay(At(now)));

    [Fact]
    public void A_team_of_one_day_is_back_in_a_week() =>
        Assert.Equal(DayOfWeek.Monday, (Berlin with { Days = [DayOfWeek.Monday] }).NextOpenDay(At("2026-03-02T20:00:00Z")));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

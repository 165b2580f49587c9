using Baton.Foundation;
using Baton.Insights;

namespace Baton.Tests.Insights;

/// <summary>Whatever the desk looks like: classes add up, and a figure opens exactly as many tickets as it says.</summary>
public sealed class FiguresOpenTheirTicketsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, 1, "UTC")]
    [InlineData(DatabaseKind.Sqlite, 2, "America/New_York")]
    [InlineData(DatabaseKind.Sqlite, 3, "Asia/Kathmandu")]
    [InlineData(DatabaseKind.Postgres, 4, "Australia/Lord_Howe")]
    [InlineData(DatabaseKind.Postgres, 5, "Europe/Berlin")]
    public async Task Every_figure_of_any_desk_opens_exactly_its_tickets(DatabaseKind kind, int seed, string zone)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await new SeedTickets(desk, seed).RunAsync(400, days: 60);
        var filter = desk.Days("2026-02-01", "2026-03-02", zone);

        var figures = await desk.FiguresAsync(filter);

        Assert.True(figures.Tickets.Count > 50, "The seed must put enough tickets into the period.");
        foreach (var (metric, bucket, count) in Marks(figures))
        {
            var behind = await desk.BehindAsync(filter, metric, bucket);
            Assert.True(count == behind.Count, $"{metric} {bucket} says {count} and opens {behind.Count}.");
            Assert.Equal(behind.Count, behind.Select(ticket => ticket.Id).Distinct().Count());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Every_ticket_is_in_exactly_one_class(int seed)
    {
        await using var desk = await TestDesk.OpenAsync();
        await new SeedTickets(desk, seed).RunAsync(300, days: 40);

        var figures = await desk.FiguresAsync(desk.Days("2026-01-15", "2026-03-02"));

        var total = figures.Tickets.Count;
        Assert.Equal(total, figures.Outcomes.Sum(figure => figure.Count));
        Assert.Equal(total, figures.Days.Sum(figure => figure.Count));
        Assert.Equal(total, figures.Hours.Sum());
        Assert.Equal(total, figures.Categories.Sum(figure => figure.Count));
        Assert.Equal(total, figures.Languages.Sum(figure => figure.Count));
        Assert.Equal(total, figures.FirstReplyByAgents.Count + figures.FirstReplyByTeammates.Count + figures.NotAnsweredYet);
        Assert.Equal(figures.FirstReplyByAgents.Count, figures.FirstReplyByAgents.Bins.Sum(bin => bin.Count));
        Assert.Equal(figures.PassedOn.Count, figures.Reasons.Sum(figure => figure.Count));
        Assert.Equal(figures.Settled.Count, figures.Days.Sum(figure => figure.Settled));
        Assert.Equal(figures.Satisfaction.Rated, figures.Satisfaction.Ratings.Sum(figure => figure.Count));
    }

    [Fact]
    public async Task Pages_of_any_size_hold_the_same_tickets_in_the_same_order()
    {
        await using var desk = await TestDesk.OpenAsync();
        await new SeedTickets(desk).RunAsync(120, days: 20);
        var filter = desk.Days("2026-02-01", "2026-03-02");

        var small = await desk.BehindAsync(filter, "total", page: 7);
        var large = await desk.BehindAsync(filter, "total");

        Assert.Equal(large, small);
        Assert.Equal(large.OrderByDescending(ticket => ticket.CreatedAt).ToList(), large);
    }

    [Fact]
    public async Task Filters_hold_for_figures_and_their_tickets_alike()
    {
        await using var desk = await TestDesk.OpenAsync();
        await new SeedTickets(desk).RunAsync(300, days: 20);
        var filter = desk.Days("2026-02-01", "2026-03-02") with
        {
            Category = TicketCategory.BillingInquiry,
            Agent = "BillingAgent",
            Channel = "api",
        };

        var figures = await desk.FiguresAsync(filter);
        var behind = await desk.BehindAsync(filter, "total");

        Assert.NotEmpty(behind);
        Assert.Equal(figures.Tickets.Count, behind.Count);
        Assert.All(behind, ticket => Assert.Equal((TicketCategory.BillingInquiry, "BillingAgent"), (ticket.Category, ticket.Agent)));
        Assert.Equal(["BillingAgent", "GeneralSupportAgent", "TechnicalSupportAgent"], figures.Agents);
        Assert.Equal(["api", "chat"], figures.Channels);
    }

    private static IEnumerable<(string Metric, string Bucket, int Count)> Marks(InsightFigures figures)
    {
        yield return ("total", "", figures.Tickets.Count);
        yield return ("settled", "", figures.Settled.Count);
        yield return ("passed_on", "", figures.PassedOn.Count);
        yield return ("first_reply", "none", figures.NotAnsweredYet);
        yield return ("satisfaction", "rated", figures.Satisfaction.Rated);
        yield return ("reliability", "known", figures.Reliability.Answers);
        yield return ("reliability", "right", figures.Reliability.Right);
        yield return ("reliability", "undecided", figures.Reliability.Undecided);
        foreach (var figure in figures.Outcomes)
            yield return ("outcome", Json.Word(figure.Outcome), figure.Count);
        foreach (var day in figures.Days)
        {
            yield return ("day", $"{day.Date:yyyy-MM-dd}", day.Count);
            yield return ("day", $"{day.Date:yyyy-MM-dd}:settled", day.Settled);
        }

        yield return ("day", $"{figures.Days[3].Date:yyyy-MM-dd}..{figures.Days[9].Date:yyyy-MM-dd}", figures.Days.Skip(3).Take(7).Sum(day => day.Count));
        for (var hour = 0; hour < 24; hour++)
            yield return ("hour", $"{hour}", figures.Hours[hour]);
        foreach (var (by, reply) in new[] { ("agent", figures.FirstReplyByAgents), ("teammate", figures.FirstReplyByTeammates) })
        {
            yield return ("first_reply", by, reply.Count);
            foreach (var bin in reply.Bins)
                yield return ("first_reply", $"{by}:{bin.Bucket}", bin.Count);
        }

        foreach (var figure in figures.Reasons)
            yield return ("reason", figure.Bucket, figure.Count);
        foreach (var figure in figures.Categories)
            yield return ("category", figure.Bucket, figure.Count);
        foreach (var figure in figures.Languages)
            yield return ("language", figure.Bucket, figure.Count);
        foreach (var figure in figures.Satisfaction.Ratings)
            yield return ("satisfaction", $"{figure.Rating}", figure.Count);
        foreach (var bin in figures.Reliability.Bins)
        {
            yield return ("reliability", $"{bin.Bin}", bin.Answers);
            yield return ("reliability", $"{bin.Bin}:right", bin.Right);
        }
    }
}

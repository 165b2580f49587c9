using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

public sealed class DashboardTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_dashboard_counts_tickets_and_gives_rates_in_percent(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind, isWorker: false);
        List<string> tickets = [];
        for (var i = 0; i < 3; i++)
            tickets.Add((await baton.OpenTicketAsync()).Id);
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{tickets[0]}/resolve", new { reason = "Done by phone." })).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{tickets[1]}/take-over", new { })).Expect(HttpStatusCode.OK);

        var figures = (await baton.Admin.ReadAsync("/dashboard/metrics")).Expect(HttpStatusCode.OK);

        Assert.Equal(
            ["total_tickets", "resolved_tickets", "escalated_tickets", "resolution_rate", "escalation_rate"], figures.Fields.Take(5));
        Assert.Equal(3, figures["total_tickets"].GetInt32());
        Assert.Equal(1, figures["resolved_tickets"].GetInt32());
        Assert.Equal(1, figures["escalated_tickets"].GetInt32());
        Assert.Equal(33.3, figures["resolution_rate"].GetDouble());
        Assert.Equal(33.3, figures["escalation_rate"].GetDouble());
        Assert.Equal(1, figures["resolved_by_teammates"].GetInt32());
    }

    [Fact]
    public async Task An_empty_desk_has_rates_of_zero()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var figures = await baton.Admin.ReadAsync("/dashboard/metrics");

        Assert.Equal(0, figures["total_tickets"].GetInt32());
        Assert.Equal(0, figures["resolution_rate"].GetDouble());
    }
}

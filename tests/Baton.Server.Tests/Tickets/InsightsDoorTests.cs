using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

public sealed class InsightsDoorTests
{
    [Theory]
    [InlineData("tz=Mars/Olympus", "tz")]
    [InlineData("from=2026-02-30", "from")]
    [InlineData("from=2026-03-02&to=2026-03-01", "from")]
    [InlineData("category=shipping", "category")]
    public async Task What_cannot_be_counted_is_refused_with_the_field(string query, string field)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var figures = await baton.Admin.ReadAsync($"/api/v1/insights?{query}");
        var tickets = await baton.Admin.ReadAsync($"/api/v1/insights/tickets?{query}");

        Assert.Equal(field, figures.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid").Text("field"));
        Assert.Equal(field, tickets.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid").Text("field"));
    }

    [Theory]
    [InlineData("metric=luck", "metric")]
    [InlineData("metric=day&bucket=monday", "bucket")]
    [InlineData("metric=hour&bucket=24", "bucket")]
    [InlineData("metric=reliability&bucket=11", "bucket")]
    [InlineData("metric=first_reply&bucket=agent:soon", "bucket")]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("limit=0", "limit")]
    public async Task A_figure_that_there_is_not_is_refused_with_the_field(string query, string field)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = await baton.Admin.ReadAsync($"/api/v1/insights/tickets?{query}");

        Assert.Equal(field, reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid").Text("field"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Figures_travel_in_snake_case_and_open_their_tickets(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind, isWorker: false);
        var ticket = await baton.OpenTicketAsync();
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/resolve", new { reason = "Done by phone." })).Expect(HttpStatusCode.OK);

        var figures = (await baton.Admin.ReadAsync("/api/v1/insights?tz=Europe/Berlin")).Expect(HttpStatusCode.OK);
        var behind = (await baton.Admin.ReadAsync("/api/v1/insights/tickets?metric=outcome&bucket=by_teammate&tz=Europe/Berlin")).Expect(HttpStatusCode.OK);

        Assert.Equal(1, figures["tickets"].GetProperty("count").GetInt32());
        Assert.Equal(30, figures["days"].GetArrayLength());
        Assert.Equal(ticket.Id, Assert.Single(behind["items"].EnumerateArray()).GetProperty("id").GetString());
    }
}

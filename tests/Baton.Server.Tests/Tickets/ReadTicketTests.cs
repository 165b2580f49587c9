using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

public sealed class ReadTicketTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_ticket_has_exactly_the_promised_fields(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var opened = await baton.OpenTicketAsync(wait: 20);

        var ticket = (await baton.Admin.ReadAsync($"/tickets/{opened.Id}")).Expect(HttpStatusCode.OK);

        Assert.Equal(
            [
                "id", "customer_id", "subject", "description", "category", "status", "priority", "assigned_ai_agent", "assigned_agent",
                "resolution", "escalation_reason", "customer_satisfaction", "created_at", "updated_at", "resolved_at", "metadata",
            ],
            ticket.Fields);
        Assert.Equal(opened.Id, ticket.Text("id"));
        Assert.Equal("account_management", ticket.Text("category"));
        Assert.Equal("pending_customer", ticket.Text("status"));
        Assert.Equal("medium", ticket.Text("priority"));
        Assert.Equal("AccountManagerAgent", ticket.Text("assigned_ai_agent"));
        Assert.Equal(JsonValueKind.Null, ticket["assigned_agent"].ValueKind);
        Assert.Equal(TimeSpan.Zero, ticket["created_at"].GetDateTimeOffset().Offset);
        Assert.Equal(JsonValueKind.Object, ticket["metadata"].ValueKind);
    }

    [Theory]
    [InlineData("GET", "/tickets/{0}")]
    [InlineData("GET", "/tickets/{0}/messages")]
    [InlineData("POST", "/tickets/{0}/messages")]
    [InlineData("GET", "/api/v1/tickets/{0}")]
    [InlineData("GET", "/api/v1/tickets/{0}/messages")]
    [InlineData("GET", "/api/v1/tickets/{0}/events")]
    [InlineData("GET", "/api/v1/tickets/{0}/runs")]
    [InlineData("POST", "/api/v1/tickets/{0}/replies")]
    [InlineData("POST", "/api/v1/tickets/{0}/take-over")]
    [InlineData("POST", "/api/v1/tickets/{0}/hand-back")]
    [InlineData("POST", "/api/v1/tickets/{0}/resolve")]
    public async Task An_unknown_ticket_is_not_found(string method, string path)
    {
        var baton = await batons.GetAsync();
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.NewGuid());

        var reply = await baton.Admin.SendAsync(method, address, method is "POST" ? new { message = "Hello" } : null);

        reply.ExpectProblem(HttpStatusCode.NotFound, "ticket.not_found");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Tickets_are_listed_newest_first_and_page_by_page(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var customer = $"lister-{Guid.NewGuid():N}";
        List<string> opened = [];
        for (var i = 0; i < 3; i++)
            opened.Add((await baton.OpenTicketAsync(customer: customer)).Id);

        var first = await baton.Admin.ReadAsync($"/api/v1/tickets?customer_id={customer}&limit=2");
        var second = await baton.Admin.ReadAsync($"/api/v1/tickets?customer_id={customer}&limit=2&cursor={first.Text("next_cursor")}");

        Assert.Equal([opened[2], opened[1]], Ids(first));
        Assert.Equal([opened[0]], Ids(second));
        Assert.Equal(JsonValueKind.Null, second["next_cursor"].ValueKind);
    }

    private static IEnumerable<string> Ids(Reply page) =>
        page["items"].EnumerateArray().Select(ticket => ticket.GetProperty("id").GetString()!);
}

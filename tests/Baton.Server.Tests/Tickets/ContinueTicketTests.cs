using System.Net;
using System.Text.Json;
using Baton.Foundation;
using Baton.Server.Tests.Running;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Tickets;

public sealed class ContinueTicketTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_further_message_is_answered_by_the_agent_in_charge(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);

        var added = (await baton.Admin.SendAsync(
            "POST", $"/tickets/{ticket.Id}/messages", new { message = "How do I set up two-factor authentication?", sender = "customer" }))
            .Expect(HttpStatusCode.OK);

        Assert.Equal(["ticket_id", "message_added", "response", "agent"], added.Fields);
        Assert.Equal(ticket.Id, added.Text("ticket_id"));
        Assert.True(added["message_added"].GetBoolean());
        Assert.NotEmpty(added.Text("response"));
        Assert.Equal("AccountManagerAgent", added.Text("agent"));
        var authors = (await baton.Admin.ReadAsync($"/tickets/{ticket.Id}/messages")).Json.EnumerateArray()
            .Select(message => message.GetProperty("author").GetString());
        Assert.Equal(["customer", "agent", "customer", "agent"], authors);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_closed_ticket_takes_no_message(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        await CloseAsync(baton, ticket);

        var reply = await baton.Admin.SendAsync("POST", $"/tickets/{ticket.Id}/messages", new { message = "One more thing." });

        reply.ExpectProblem(HttpStatusCode.Conflict, "ticket.closed");
    }

    [Fact]
    public async Task The_customer_continues_with_the_token_of_the_ticket()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);

        var added = await baton.Client(ticket.Token).SendAsync("POST", $"/tickets/{ticket.Id}/messages?wait=0", new { message = "Thank you!" });

        Assert.Equal(JsonValueKind.Null, added.Expect(HttpStatusCode.OK)["response"].ValueKind);
    }

    private static Task CloseAsync(RunningBaton baton, GivenTicket ticket)
    {
        var id = new Id<Ticket>(Guid.Parse(ticket.Id));
        var cancellationToken = TestContext.Current.CancellationToken;
        return baton.WriteAsync(db => db.Tickets.Where(candidate => candidate.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, TicketStatus.Closed), cancellationToken));
    }
}

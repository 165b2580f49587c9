using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

/// <summary>A person always wins, and no two people overwrite each other.</summary>
public sealed class TeammateTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_reply_to_an_older_state_is_not_sent(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var version = await VersionAsync(baton, ticket);
        (await baton.Admin.SendAsync("POST", $"/tickets/{ticket.Id}/messages", new { message = "Never mind." })).Expect(HttpStatusCode.OK);

        var reply = await baton.Admin.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Here is how.", expected_version = version });

        reply.ExpectProblem(HttpStatusCode.Conflict, "ticket.changed", "expected_version");
        var said = (await baton.Admin.ReadAsync($"/tickets/{ticket.Id}/messages")).Json.EnumerateArray();
        Assert.DoesNotContain(said, message => message.GetProperty("body").GetString() == "Here is how.");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_person_who_takes_over_silences_the_agents_until_they_hand_back(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var mara = await baton.TeammateAsync("Mara");

        var taken = (await mara.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { })).Expect(HttpStatusCode.OK);
        var silent = await baton.Admin.SendAsync(
            "POST", $"/tickets/{ticket.Id}/messages", new { message = "How do I set up two-factor authentication?" });

        Assert.Equal("Mara", taken.Text("assigned_agent"));
        Assert.Equal(JsonValueKind.Null, silent["response"].ValueKind);
        Assert.Equal("Mara", silent.Text("agent"));

        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, (await TicketAsync(baton, ticket))["metadata"].GetProperty("sequence").GetInt32());
        var back = (await mara.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/hand-back", new { })).Expect(HttpStatusCode.OK);

        Assert.Equal(JsonValueKind.Null, back["assigned_agent"].ValueKind);
        Assert.Equal("agent", (await chat.UntilAsync("agent_response"))[^1].GetProperty("author").GetString());
    }

    [Fact]
    public async Task What_the_agents_have_cannot_be_handed_back()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);

        var reply = await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/hand-back", new { });

        reply.ExpectProblem(HttpStatusCode.Conflict, "ticket.not_with_person");
    }

    private static async Task<int> VersionAsync(RunningBaton baton, GivenTicket ticket) =>
        (await TicketAsync(baton, ticket))["metadata"].GetProperty("version").GetInt32();

    private static Task<Reply> TicketAsync(RunningBaton baton, GivenTicket ticket) => baton.Admin.ReadAsync($"/tickets/{ticket.Id}");
}

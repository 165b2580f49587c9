using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Tickets;

/// <summary>What a teammate's ticket room stands on: one story in order, drafts that stay, sends that cannot collide or repeat.</summary>
public sealed class RoomTests(SharedBatons batons)
{
    [Fact]
    public async Task The_timeline_tells_messages_and_events_in_one_order_and_in_words()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var mara = await baton.TeammateAsync("Mara of timelines");
        await ReplyAsync(mara, ticket, new { message = "Let me look.", visibility = "public" });
        await ReplyAsync(mara, ticket, new { message = "Looks odd.", visibility = "note" });

        var entries = Entries(await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline"));

        Assert.Equal(entries.Select(Sequence).Order(), entries.Select(Sequence));
        Assert.Equal("Opened", Words(entries[0]));
        Assert.Contains(entries, entry => Words(entry) == "Mara of timelines took over");
        var answer = entries.Single(entry => Body(entry) is not null && Message(entry).GetProperty("author").GetString() == "agent");
        Assert.NotEqual(JsonValueKind.Null, Message(answer).GetProperty("run_id").ValueKind);
        var citation = Message(answer).GetProperty("citations")[0];
        Assert.Contains(citation.GetProperty("quote").GetString()!, Body(answer)!, StringComparison.Ordinal);
        Assert.Equal("note", Message(entries[^1]).GetProperty("visibility").GetString());
    }

    [Fact]
    public async Task A_long_ticket_is_read_page_by_page_and_from_a_known_place()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        for (var number = 1; number <= 9; number++)
            await ReplyAsync(baton.Admin, ticket, new { message = $"Note {number}", visibility = "note" });

        var newest = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline?limit=5");
        var earlier = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline?limit=200&before={newest["before"].GetInt32()}");
        var last = newest["last_sequence"].GetInt32();
        await ReplyAsync(baton.Admin, ticket, new { message = "Note 10", visibility = "note" });
        var later = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline?after={last}");

        Assert.Equal(["Note 5", "Note 6", "Note 7", "Note 8", "Note 9"], Entries(newest).Select(Body));
        Assert.Equal("Note 4", Body(Entries(earlier)[^1]));
        Assert.Equal(JsonValueKind.Null, earlier["before"].ValueKind);
        Assert.Equal("Note 10", Body(Assert.Single(Entries(later))));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_reply_to_an_older_picture_is_told_what_is_new_and_by_whom(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync();
        var (kim, lou) = (await baton.TeammateAsync($"Kim {(int)kind}"), await baton.TeammateAsync($"Lou {(int)kind}"));
        await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        var seen = (await kim.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline"))["version"].GetInt32();
        await ReplyAsync(lou, ticket, new { message = "I have this.", visibility = "public" });

        var refused = await kim.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Here you are.", expected_version = seen });

        refused.ExpectProblem(HttpStatusCode.Conflict, "ticket.changed", "expected_version");
        var changes = refused["changes"].EnumerateArray().ToList();
        Assert.Equal($"Lou {(int)kind} took over", Words(changes[0]));
        Assert.Equal("I have this.", Body(changes[1]));
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public async Task A_reply_with_a_key_is_sent_once_however_often_it_is_asked_for()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        var version = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline"))["version"].GetInt32();
        var body = new { message = "Once.", expected_version = version };

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => baton.Admin.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", body, headers: [("Idempotency-Key", "send-1")])));
        var other = await baton.Admin.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Other." }, headers: [("Idempotency-Key", "send-1")]);

        Assert.Single(replies.Select(reply => reply.Expect(HttpStatusCode.OK).Text("id")).Distinct());
        other.ExpectProblem(HttpStatusCode.Conflict, "idempotency.mismatch");
        var said = (await baton.Admin.ReadAsync($"/tickets/{ticket.Id}/messages")).Json.EnumerateArray();
        Assert.Single(said, message => message.GetProperty("body").GetString() == "Once.");
    }

    [Fact]
    public async Task A_draft_stays_until_it_is_sent_and_is_its_writers_alone()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var (kim, lou) = (await baton.TeammateAsync("Kim of drafts"), await baton.TeammateAsync("Lou of drafts"));
        var path = $"/api/v1/tickets/{ticket.Id}/draft";

        (await kim.SendAsync("PUT", path, new { body = "Half a tho", visibility = "note" })).Expect(HttpStatusCode.OK);
        (await kim.SendAsync("PUT", path, new { body = "Half a thought", visibility = "note" })).Expect(HttpStatusCode.OK);

        var kept = (await kim.ReadAsync(path)).Expect(HttpStatusCode.OK);
        Assert.Equal(("Half a thought", "note"), (kept.Text("body"), kept.Text("visibility")));
        (await lou.ReadAsync(path)).Expect(HttpStatusCode.NoContent);
        Assert.Equal(["Kim of drafts"], (await lou.ReadAsync($"/api/v1/tickets/{ticket.Id}/writers")).Json.EnumerateArray().Select(name => name.GetString()));

        await ReplyAsync(kim, ticket, new { message = "Half a thought", visibility = "note" });
        (await kim.ReadAsync(path)).Expect(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_draft_survives_a_send_that_was_refused()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var path = $"/api/v1/tickets/{ticket.Id}/draft";
        await baton.Admin.SendAsync("PUT", path, new { body = "Dear customer" });

        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Dear customer", expected_version = 1 }))
            .ExpectProblem(HttpStatusCode.Conflict, "ticket.changed");

        Assert.Equal("Dear customer", (await baton.Admin.ReadAsync(path)).Text("body"));
    }

    [Fact]
    public async Task A_teammates_reply_leaves_through_the_outbox()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        var reply = await desk.WithAsync<ReplyToTicket, Foundation.Result<MessageView>>(operation => operation.RunAsync(
            ticket.Id, new TeammateReply { Message = "Here." }, "Kim", CancellationToken.None));

        await desk.RunWorkAsync();

        var message = new Foundation.Id<Message>(reply.Value.Id);
        Assert.Equal(1, await desk.ReadAsync(db => CountDeliveriesAsync(db, message)));
    }

    private static Task<int> CountDeliveriesAsync(BatonDb db, Foundation.Id<Message> message) =>
        db.Set<Channels.Delivery>().CountAsync(delivery => delivery.MessageId == message && delivery.DeliveredAt != null);

    private static async Task ReplyAsync(HttpClient client, GivenTicket ticket, object body) =>
        (await client.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", body)).Expect(HttpStatusCode.OK);

    private static List<JsonElement> Entries(Reply reply) => [.. reply.Expect(HttpStatusCode.OK)["entries"].EnumerateArray()];

    private static int Sequence(JsonElement entry) => entry.GetProperty("sequence").GetInt32();

    private static JsonElement Message(JsonElement entry) => entry.GetProperty("message");

    private static string? Body(JsonElement entry) =>
        Message(entry) is { ValueKind: JsonValueKind.Object } message ? message.GetProperty("body").GetString() : null;

    private static string? Words(JsonElement entry) =>
        entry.GetProperty("event") is { ValueKind: JsonValueKind.Object } said ? said.GetProperty("text").GetString() : null;
}

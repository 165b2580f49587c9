using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Chats;

public sealed class EventFeedTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_feed_goes_on_exactly_after_the_last_event_seen(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind);
        await baton.OpenTicketAsync(wait: 20);
        using var feed = await EventStream.OpenAsync(baton.Admin);
        var seen = await feed.UntilAsync(happening => happening.Kind is "run.finished");
        var cut = seen.Count - 3;

        using var resumed = await EventStream.OpenAsync(baton.Admin, seen[cut - 1].Id);
        var gap = await resumed.UntilAsync(happening => happening.Kind is "run.finished");
        var ticket = await baton.OpenTicketAsync();
        var next = await resumed.UntilAsync(happening => happening.Kind is "ticket.opened");

        Assert.Equal(seen[cut..], gap);
        Assert.Contains(ticket.Id, Assert.Single(next).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_is_answered_before_anything_happens()
    {
        await using var baton = await RunningBaton.StartAsync(DatabaseKind.Sqlite);
        using var feed = await EventStream.OpenAsync(baton.Admin, from: "now");

        var ticket = await baton.OpenTicketAsync();

        var first = (await feed.UntilAsync(happening => happening.Kind is "ticket.opened"))[^1];
        Assert.Contains(ticket.Id, first.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_none_is_refused()
    {
        var baton = await batons.GetAsync();

        var reply = await baton.Admin.SendAsync("GET", "/api/v1/events", headers: ("Last-Event-ID", "yesterday"));

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "Last-Event-ID");
    }

    [Fact]
    public async Task What_is_only_passing_is_told_without_a_place_in_the_feed()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        using var feed = await EventStream.OpenAsync(baton.Admin);
        await feed.UntilAsync(happening => happening.Data.Contains(ticket.Id, StringComparison.Ordinal));
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token);

        await chat.SendAsync("""{"type":"typing"}""");

        var typing = (await feed.UntilAsync(happening => happening.Kind is "customer.typing"
            && happening.Data.Contains(ticket.Id, StringComparison.Ordinal)))[^1];
        Assert.Contains("\"sequence\":0", typing.Data, StringComparison.Ordinal);
        Assert.DoesNotContain(typing.Kind, (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/events")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_an_agent_is_told()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        using var feed = await EventStream.OpenAsync(baton.Admin);

        await feed.UntilAsync(_ => true);
        var autonomy = (await baton.Admin.ReadAsync("/api/v1/autonomy")).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("PUT", "/api/v1/autonomy", new
        {
            expected_version = autonomy["version"].GetInt32(),
            categories = new[] { new { category = "billing_inquiry", autonomy = "observe", threshold = 0.9 } },
        })).Expect(HttpStatusCode.OK);

        Assert.Equal("workspace.changed", (await feed.UntilAsync(happening => happening.Kind is "workspace.changed"))[^1].Kind);
    }
}

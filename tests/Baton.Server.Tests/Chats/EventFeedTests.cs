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
    public async Task A_place_that_is_none_is_refused()
    {
        var baton = await batons.GetAsync();

        var reply = await baton.Admin.SendAsync("GET", "/api/v1/events", headers: ("Last-Event-ID", "yesterday"));

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "Last-Event-ID");
    }
}

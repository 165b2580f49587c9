using Baton.Foundation;
using Baton.Live;
using Baton.Providers.Tests.Nodes;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Live;

public sealed class TicketFeedTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Concurrent_writers_on_one_ticket_number_its_events_without_a_gap(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync();

        await Task.WhenAll(Enumerable.Range(0, 24).Select(async number =>
        {
            if (number % 2 is 0)
                Assert.False((await desk.CustomerWritesAsync(ticket.Id, $"Message {number}")).IsRefused);
            else
                await NoteAsync(desk, ticket.Id, $"Note {number}");
        }));

        var events = await desk.ReadAsync(db => db.Events.AsNoTracking()
            .Where(happening => happening.SubjectId == ticket.Id.Value).OrderBy(happening => happening.Sequence).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 26), events.Select(happening => happening.Sequence));
        Assert.Equal(25, (await desk.MessagesAsync(ticket.Id)).Count);
        Assert.Equal(26, (await desk.TicketAsync(ticket.Id)).LastSequence);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_follower_resumes_after_the_last_event_it_has_and_goes_on_live(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync();
        var other = await desk.GivenTicketAsync();
        await desk.CustomerWritesAsync(ticket.Id, "three");
        await desk.CustomerWritesAsync(other.Id, "elsewhere");
        await desk.CustomerWritesAsync(ticket.Id, "four");
        await using var follower = Follow(desk.Services, ticket.Id.Value, after: 2);

        Assert.Equal(3, await NextAsync(follower));
        Assert.Equal(4, await NextAsync(follower));
        var live = NextAsync(follower);
        await desk.CustomerWritesAsync(ticket.Id, "five");

        Assert.Equal(5, await live);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_long_history_comes_without_waiting_between_its_pages(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await using var node = Node.On(desk.Database, services => services.AddSingleton<TimeProvider>(new ManualClock()));
        var subject = Guid.NewGuid();
        await AppendAsync(desk, subject, 1, 1_100);
        await using var follower = Follow(node.Services, subject, after: 0);

        for (var sequence = 1; sequence <= 1_100; sequence++)
            Assert.Equal(sequence, await NextAsync(follower));
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_commit_on_one_node_wakes_the_follower_on_another()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        await using var node = await Node.On(desk.Database, services => services.AddSingleton<TimeProvider>(new ManualClock())).StartAsync();
        await node.HearsAsync(desk.Services.GetRequiredService<ITransactions>());
        var subject = Guid.NewGuid();
        await using var follower = Follow(node.Services, subject, after: 0);

        for (var sequence = 1; sequence <= 10; sequence++)
        {
            var next = NextAsync(follower);
            await AppendAsync(desk, subject, sequence, sequence);
            Assert.Equal(sequence, await next);
        }
    }

    private static IAsyncEnumerator<Event> Follow(IServiceProvider services, Guid subject, int after) =>
        services.GetRequiredService<LiveFeed>().FollowAsync(subject, after, Ceiling.Token).GetAsyncEnumerator(Ceiling.Token);

    private static async Task<int> NextAsync(IAsyncEnumerator<Event> follower)
    {
        Assert.True(await follower.MoveNextAsync());
        return follower.Current.Sequence;
    }

    private static Task<bool> AppendAsync(TestDesk desk, Guid subject, int from, int to) => desk.WriteAsync(db =>
    {
        for (var sequence = from; sequence <= to; sequence++)
            db.Append("test", subject, sequence, "test.happened", "system", new { }, DateTimeOffset.UnixEpoch);
        return Task.FromResult(true);
    });

    private static Task<Result<MessageView>> NoteAsync(TestDesk desk, Id<Ticket> id, string text) => desk.WithAsync<ReplyToTicket, Result<MessageView>>(
        reply => reply.RunAsync(
            id, new TeammateReply { Message = text, Visibility = MessageVisibility.Note }, "Mara", CancellationToken.None));
}

using Baton.Foundation;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Tickets;

/// <summary>What teammates do with a ticket, and what happens when it changed before their eyes.</summary>
public sealed class TeammateTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Of_two_teammates_with_the_same_picture_one_wins(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync();
        var seen = (await desk.TicketAsync(ticket.Id)).Version;

        var moves = await Task.WhenAll(
            MoveAsync(desk, move => move.TakeOverAsync(ticket.Id, seen, "Kim", CancellationToken.None)),
            MoveAsync(desk, move => move.TakeOverAsync(ticket.Id, seen, "Lou", CancellationToken.None)));

        var refused = Assert.Single(moves, move => move.IsRefused);
        Assert.Equal("ticket.changed", refused.Problem.Code);
        Assert.Equal(moves.Single(move => !move.IsRefused).Value.AssignedAgent, (await desk.TicketAsync(ticket.Id)).Teammate);
    }

    [Fact]
    public async Task Every_move_with_an_old_version_is_refused_and_changes_nothing()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        var seen = (await desk.TicketAsync(ticket.Id)).Version;
        await desk.CustomerWritesAsync(ticket.Id, "One more thing.");
        var now = await desk.TicketAsync(ticket.Id);

        Assert.Equal("ticket.changed", (await MoveAsync(desk, move => move.TakeOverAsync(ticket.Id, seen, "Kim", CancellationToken.None))).Problem.Code);
        Assert.Equal("ticket.changed", (await MoveAsync(desk, move => move.HandBackAsync(ticket.Id, seen, "Kim", CancellationToken.None))).Problem.Code);
        Assert.Equal("ticket.changed", (await MoveAsync(desk, move => move.ResolveAsync(ticket.Id, seen, "Kim", "Done.", CancellationToken.None))).Problem.Code);
        Assert.Equal("ticket.changed", (await ReplyAsync(desk, ticket.Id, "Hello.", seen)).Problem.Code);
        Assert.Equal((now.Version, now.LastSequence), await StateAsync(desk, ticket.Id));
    }

    [Fact]
    public async Task Without_a_version_a_move_is_made_in_any_case()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.CustomerWritesAsync(ticket.Id, "One more thing.");

        Assert.False((await MoveAsync(desk, move => move.TakeOverAsync(ticket.Id, null, "Kim", CancellationToken.None))).IsRefused);
    }

    [Fact]
    public async Task Handing_back_a_waiting_customer_asks_the_agents_for_an_answer()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        await MoveAsync(desk, move => move.TakeOverAsync(ticket.Id, null, "Kim", CancellationToken.None));
        Assert.False(await HasWorkAsync(desk));

        await MoveAsync(desk, move => move.HandBackAsync(ticket.Id, null, "Kim", CancellationToken.None));

        Assert.True(await HasWorkAsync(desk));
    }

    [Fact]
    public async Task Handing_back_after_a_reply_asks_for_nothing()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        await ReplyAsync(desk, ticket.Id, "Here you are.", null);

        await MoveAsync(desk, move => move.HandBackAsync(ticket.Id, null, "Kim", CancellationToken.None));

        Assert.False(await HasWorkAsync(desk));
    }

    [Fact]
    public async Task A_note_is_for_the_team_and_leaves_the_ticket_where_it_was()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        var before = await desk.TicketAsync(ticket.Id);

        await ReplyAsync(desk, ticket.Id, "Looks like fraud.", null, MessageVisibility.Note);

        var after = await desk.TicketAsync(ticket.Id);
        Assert.Equal((before.Status, before.Version, before.WaitingSince), (after.Status, after.Version, after.WaitingSince));
        Assert.Null(after.Teammate);
        Assert.Equal(MessageVisibility.Note, (await desk.MessagesAsync(ticket.Id))[^1].Visibility);
    }

    [Fact]
    public async Task A_reply_takes_the_ticket_over_and_ends_the_wait()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();

        await ReplyAsync(desk, ticket.Id, "Here you are.", null);

        var after = await desk.TicketAsync(ticket.Id);
        Assert.Equal(("Kim", TicketStatus.PendingCustomer), (after.Teammate, after.Status));
        Assert.Null(after.WaitingSince);
    }

    [Fact]
    public async Task A_move_with_an_unknown_ticket_is_refused()
    {
        await using var desk = await TestDesk.OpenAsync();
        var nobody = Id<Ticket>.New(desk.Clock.GetUtcNow());

        Assert.Equal("ticket.not_found", (await MoveAsync(desk, move => move.TakeOverAsync(nobody, null, "Kim", CancellationToken.None))).Problem.Code);
        Assert.Equal("ticket.not_found", (await ReplyAsync(desk, nobody, "Hello.", null)).Problem.Code);
    }

    private static Task<Result<TicketView>> MoveAsync(TestDesk desk, Func<MoveTicket, Task<Result<TicketView>>> move) => desk.WithAsync(move);

    private static Task<Result<MessageView>> ReplyAsync(
        TestDesk desk, Id<Ticket> id, string text, int? seen, MessageVisibility visibility = MessageVisibility.Public) =>
        desk.WithAsync<ReplyToTicket, Result<MessageView>>(reply => reply.RunAsync(
            id, new TeammateReply { Message = text, ExpectedVersion = seen, Visibility = visibility }, "Kim", CancellationToken.None));

    private static Task<bool> HasWorkAsync(TestDesk desk) =>
        desk.ReadAsync(db => db.WorkItems.AnyAsync(item => item.Kind == TicketWork.NeedsAnswer));

    private static async Task<(int Version, int LastSequence)> StateAsync(TestDesk desk, Id<Ticket> id)
    {
        var ticket = await desk.TicketAsync(id);
        return (ticket.Version, ticket.LastSequence);
    }
}

using Baton.Foundation;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Tickets;

/// <summary>What comes in is stored once, with everything that belongs to it.</summary>
public sealed class IntakeTests
{
    private static readonly NewTicket Request = new() { CustomerId = "cust_9", Subject = "  Invoice  ", Description = "Where is it?" };

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_new_ticket_is_stored_with_message_input_events_and_work(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        var opened = (await OpenAsync(desk, Request, null)).Value;

        Assert.Equal("Invoice", (await desk.TicketAsync(opened.Id)).Subject);
        Assert.Equal("Where is it?", Assert.Single(await desk.MessagesAsync(opened.Id)).Body);
        Assert.Equal(Json.Write(Request), (await desk.ReadAsync(db => db.ReceivedInputs.SingleAsync())).Body);
        Assert.Equal((TicketWork.NeedsAnswer, opened.Id.ToString()), await WorkAsync(desk));
        Assert.StartsWith(TicketToken.Prefix, opened.Token, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_key_and_request_open_one_ticket(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var first = (await OpenAsync(desk, Request, "key-1")).Value;

        var second = (await OpenAsync(desk, Request, "key-1")).Value;

        Assert.Equal((first.Id, first.MessageSequence), (second.Id, second.MessageSequence));
        Assert.Null(second.Token);
        Assert.Equal(1, await desk.ReadAsync(db => db.Tickets.CountAsync()));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Requests_with_one_key_at_the_same_time_open_one_ticket(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync(desk, Request, "key-1")));

        Assert.Single(opened.Select(result => result.Value.Id).Distinct());
        Assert.Single(opened, result => result.Value.Token is not null);
    }

    [Fact]
    public async Task The_same_key_for_another_request_is_refused()
    {
        await using var desk = await TestDesk.OpenAsync();
        await OpenAsync(desk, Request, "key-1");

        var second = await OpenAsync(desk, Request with { Description = "Something else." }, "key-1");

        Assert.Equal("idempotency.mismatch", second.Problem.Code);
        Assert.Equal(1, await desk.ReadAsync(db => db.Tickets.CountAsync()));
    }

    [Fact]
    public async Task Without_a_key_the_same_words_are_two_tickets()
    {
        await using var desk = await TestDesk.OpenAsync();

        await OpenAsync(desk, Request, null);
        await OpenAsync(desk, Request, null);

        Assert.Equal(2, await desk.ReadAsync(db => db.Tickets.CountAsync()));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_key_stores_a_message_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync();

        var first = (await ReceiveAsync(desk, ticket.Id, "Any news?", "key-1")).Value;
        var second = (await ReceiveAsync(desk, ticket.Id, "Any news?", "key-1")).Value;

        Assert.Equal(first.Sequence, second.Sequence);
        Assert.Equal(2, (await desk.MessagesAsync(ticket.Id)).Count);
    }

    [Fact]
    public async Task The_key_of_one_ticket_is_refused_on_another()
    {
        await using var desk = await TestDesk.OpenAsync();
        var (one, other) = (await desk.GivenTicketAsync(), await desk.GivenTicketAsync());
        await ReceiveAsync(desk, one.Id, "Any news?", "key-1");

        var second = await ReceiveAsync(desk, other.Id, "Any news?", "key-1");

        Assert.Equal("idempotency.mismatch", second.Problem.Code);
    }

    [Fact]
    public async Task A_message_to_an_unknown_ticket_is_refused()
    {
        await using var desk = await TestDesk.OpenAsync();

        var received = await desk.CustomerWritesAsync(Id<Ticket>.New(desk.Clock.GetUtcNow()), "Hello?");

        Assert.Equal("ticket.not_found", received.Problem.Code);
    }

    [Fact]
    public async Task A_message_while_a_person_is_in_charge_asks_for_no_agent()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        await desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.TakeOverAsync(ticket.Id, null, "Kim", CancellationToken.None));

        var received = await desk.CustomerWritesAsync(ticket.Id, "Any news?");

        Assert.True(received.Value.IsWithPerson);
        Assert.False(await desk.ReadAsync(db => db.WorkItems.AnyAsync(item => item.Kind == TicketWork.NeedsAnswer)));
    }

    private static Task<Result<OpenedTicket>> OpenAsync(TestDesk desk, NewTicket request, string? key) =>
        desk.WithAsync<OpenTicket, Result<OpenedTicket>>(open =>
            open.RunAsync(request, new RawInput("api", Json.Write(request), key), CancellationToken.None));

    private static Task<Result<ReceivedMessage>> ReceiveAsync(TestDesk desk, Id<Ticket> id, string text, string? key) =>
        desk.WithAsync<ReceiveMessage, Result<ReceivedMessage>>(receive =>
            receive.RunAsync(id, text, new RawInput("api", text, key), CancellationToken.None));

    private static Task<(string Kind, string Subject)> WorkAsync(TestDesk desk) => desk.ReadAsync(async db =>
    {
        var item = await db.WorkItems.SingleAsync();
        return (item.Kind, item.Subject);
    });
}

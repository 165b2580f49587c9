using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Similar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Tickets;

/// <summary>What was asked before, by whom, and what helped then.</summary>
public sealed class SimilarTicketsTests
{
    private const string ResetMail = "I forgot my password and asked for a reset, but the reset mail does not arrive.";
    private const string ResetMailAgain = "No password reset mail reaches me. I forgot the password and asked for it four times.";
    private const string Delivery = "My parcel was left in the rain and the box is soaked through. Who pays for the broken cup?";

    private static readonly Caller Viewer = new("Kim") { Role = Role.Viewer };

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_customer_who_comes_back_with_the_same_matter_is_a_repeat_contact(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var first = await AnsweredAsync(desk, ResetMail);

        desk.Clock.Advance(TimeSpan.FromDays(5));
        var second = await AnsweredAsync(desk, ResetMailAgain);

        var seen = (await SimilarAsync(desk, second))[0];
        Assert.Equal((first.Value, TicketRelation.Repeat, true), (seen.TicketId, seen.Relation, seen.SameCustomer));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task After_a_month_it_is_no_repeat_contact_any_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AnsweredAsync(desk, ResetMail);

        desk.Clock.Advance(TimeSpan.FromDays(31));
        var second = await AnsweredAsync(desk, ResetMailAgain);

        Assert.Equal(TicketRelation.Similar, (await SimilarAsync(desk, second))[0].Relation);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Two_open_tickets_of_a_customer_about_one_matter_are_duplicates(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var first = await EscalatedAsync(desk, ResetMail);
        var second = await EscalatedAsync(desk, ResetMailAgain);

        var seen = (await SimilarAsync(desk, second))[0];

        Assert.Equal((first.Value, TicketRelation.Duplicate), (seen.TicketId, seen.Relation));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Another_matter_of_the_same_customer_is_neither(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AnsweredAsync(desk, ResetMail);
        desk.Clock.Advance(TimeSpan.FromDays(1));

        var other = await EscalatedAsync(desk, Delivery);

        Assert.DoesNotContain(await SimilarAsync(desk, other), seen => seen.Relation is not TicketRelation.Similar);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task What_helped_another_customer_is_shown_with_the_words_that_helped(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var first = await EscalatedAsync(desk, Delivery, "cust_002");
        await ReplyAsync(desk, first, "We send you a new cup today; the courier pays.");
        await desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.ResolveAsync(first, null, "New cup sent", "Kim", CancellationToken.None));

        var second = await EscalatedAsync(desk, "The courier put my parcel outside in the rain, everything in it is wet and a cup is broken.", "cust_003");

        var seen = (await SimilarAsync(desk, second))[0];
        Assert.Equal((first.Value, TicketRelation.Similar, false), (seen.TicketId, seen.Relation, seen.SameCustomer));
        Assert.Equal(("We send you a new cup today; the courier pays.", AuthorKind.Teammate), (seen.Solution, seen.SolvedBy));
        Assert.Equal((ResolutionKind.ByTeammate, TicketStatus.Resolved), (seen.ResolvedHow, seen.Status));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task The_very_same_words_are_a_duplicate_whoever_sends_them(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await EscalatedAsync(desk, Delivery, "cust_002");

        var second = await EscalatedAsync(desk, Delivery.ToUpperInvariant(), "cust_003");

        Assert.Equal(TicketRelation.Duplicate, (await SimilarAsync(desk, second))[0].Relation);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Whoever_may_not_see_a_ticket_is_not_shown_it(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await EscalatedAsync(desk, Delivery, "cust_002");
        var mine = await EscalatedAsync(desk, Delivery, "cust_003");

        Assert.Empty((await FindAsync(desk, mine, new Caller("customer") { TicketId = mine.Value })).Value);
        Assert.Equal("ticket.not_found", (await FindAsync(desk, mine, new Caller("customer") { TicketId = Guid.NewGuid() })).Problem.Code);
        Assert.NotEmpty(await SimilarAsync(desk, mine));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Tickets_that_nobody_remembered_are_remembered_in_the_background(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var old = await EscalatedAsync(desk, Delivery, "cust_002");
        await desk.WriteAsync(db => db.TicketVectors.ExecuteDeleteAsync());
        var before = await ProgressAsync(desk);

        // Another process, whose memory is empty, looks for the first time and asks for the work.
        var followed = ActivatorUtilities.CreateInstance<FollowTickets>(desk.Services, new TicketIndex());
        await followed.CatchUpAsync(CancellationToken.None);
        Assert.True((await ProgressAsync(desk)).IsRunning);
        await desk.RunWorkAsync();

        var after = await ProgressAsync(desk);
        Assert.Equal((0, after.Tickets, false), (before.Ready, after.Ready, after.IsRunning));
        Assert.Contains(await SimilarAsync(desk, await EscalatedAsync(desk, Delivery, "cust_003")), seen => seen.TicketId == old.Value);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task An_erased_ticket_is_found_no_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var old = await EscalatedAsync(desk, Delivery, "cust_002");
        var mine = await EscalatedAsync(desk, Delivery, "cust_003");
        Assert.NotEmpty(await SimilarAsync(desk, mine));

        await desk.WriteAsync(async db =>
        {
            await db.EraseTicketsAsync([old], desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });

        Assert.DoesNotContain(await SimilarAsync(desk, mine), seen => seen.TicketId == old.Value);
        Assert.False(await desk.ReadAsync(db => db.TicketVectors.AnyAsync(vector => vector.TicketId == old)));
    }

    /// <summary>Answered, and waiting for the customer.</summary>
    private static async Task<Id<Ticket>> AnsweredAsync(TestDesk desk, string words)
    {
        var id = await EscalatedAsync(desk, words);
        await ReplyAsync(desk, id, "Look into the spam folder.");
        return id;
    }

    private static Task<Result<MessageView>> ReplyAsync(TestDesk desk, Id<Ticket> id, string words) =>
        desk.WithAsync<ReplyToTicket, Result<MessageView>>(reply =>
            reply.RunAsync(id, new TeammateReply { Message = words }, "Kim", CancellationToken.None));

    private static async Task<Id<Ticket>> EscalatedAsync(TestDesk desk, string words, string customer = "cust_001")
    {
        var ticket = await desk.GivenTicketAsync(words, "Please help", customer);
        await desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.TakeOverAsync(ticket.Id, null, "Kim", CancellationToken.None));
        await desk.RunWorkAsync();
        return ticket.Id;
    }

    private static Task<Result<IReadOnlyList<SimilarTicket>>> FindAsync(TestDesk desk, Id<Ticket> id, Caller caller) =>
        desk.WithAsync<FindSimilar, Result<IReadOnlyList<SimilarTicket>>>(find => find.RunAsync(id, caller, CancellationToken.None));

    private static async Task<IReadOnlyList<SimilarTicket>> SimilarAsync(TestDesk desk, Id<Ticket> id) => (await FindAsync(desk, id, Viewer)).Value;

    private static Task<RememberedTickets> ProgressAsync(TestDesk desk) =>
        desk.WithAsync<ReadRemembered, RememberedTickets>(read => read.RunAsync(CancellationToken.None));
}

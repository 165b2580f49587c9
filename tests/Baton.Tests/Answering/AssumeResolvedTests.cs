using Baton.Answering;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>The timer behind an answer. It fires on both databases alike.</summary>
public sealed class AssumeResolvedTests
{
    private static readonly TimeSpan After = new AnsweringOptions().AssumeResolvedAfter;
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task An_answered_customer_who_says_nothing_for_72_hours_counts_as_helped(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var id = await desk.AnsweredTicketAsync(Plain);

        await LaterAsync(desk, TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);

        await LaterAsync(desk, TimeSpan.FromSeconds(1));
        var ticket = await desk.TicketAsync(id);
        Assert.Equal((TicketStatus.Resolved, ResolutionKind.Assumed), (ticket.Status, ticket.ResolvedHow));
    }

    [Fact]
    public async Task A_question_left_open_is_no_resolution()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain with { Vague = ScriptedReader.Evidence("help") }, "Xylophone!", "Xylophone");

        await LaterAsync(desk, 2 * After);

        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task A_question_after_an_answer_stops_the_timer_of_the_answer()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain, subject: "Question");
        await desk.WriteAsync(id, Plain with { Vague = ScriptedReader.Evidence("help") }, "Xylophone!");

        await LaterAsync(desk, 2 * After);

        Assert.NotEqual(TicketStatus.Resolved, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task A_further_answer_starts_the_time_anew()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        await LaterAsync(desk, After - TimeSpan.FromHours(1));
        await desk.WriteAsync(id, Plain, "The reset link has expired.");

        await LaterAsync(desk, TimeSpan.FromHours(2));
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);

        await LaterAsync(desk, After);
        Assert.Equal(ResolutionKind.Assumed, (await desk.TicketAsync(id)).ResolvedHow);
    }

    [Fact]
    public async Task A_customer_who_wrote_again_and_went_to_a_person_is_not_counted()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        await desk.WriteAsync(id, Plain with { WishForPerson = ScriptedReader.Evidence("a person") }, "A person, please.");

        await LaterAsync(desk, 2 * After);

        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task A_customer_whose_message_is_being_dealt_with_is_not_counted()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        desk.Clock.Advance(After - TimeSpan.FromMinutes(1));
        await desk.Desk.CustomerWritesAsync(id, "Still there?");
        desk.Reader.Meanwhile = () => throw new TimeoutException("no answer");

        await LaterAsync(desk, TimeSpan.FromMinutes(1));

        Assert.Equal(TicketStatus.InProgress, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task A_person_in_charge_keeps_the_ticket_open()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        await desk.TakeOverAsync(id);

        await LaterAsync(desk, 2 * After);

        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(id)).Status);
    }

    /// <summary>The last word to the customer was a person's, an hour ago; the agents' older answer says nothing about it.</summary>
    [Fact]
    public async Task A_persons_reply_is_not_ended_by_the_timer_of_an_older_answer()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        desk.Clock.Advance(After - TimeSpan.FromHours(1));
        await desk.TeammateWritesAsync(id, "Did it help? What do you see now?");
        await desk.HandBackAsync(id);

        await LaterAsync(desk, TimeSpan.FromHours(1));

        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);
    }

    private static Task LaterAsync(AnsweringDesk desk, TimeSpan by)
    {
        desk.Clock.Advance(by);
        return desk.Desk.RunWorkAsync();
    }
}

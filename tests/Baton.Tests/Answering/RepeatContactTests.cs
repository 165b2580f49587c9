using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Tickets.Similar;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>Who comes back with the same matter was not helped: they do not get the same again.</summary>
public sealed class RepeatContactTests
{
    private const string Words = "The reset mail for my password does not arrive, the reset link has expired and the new password is refused.";

    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Fact]
    public async Task A_passage_that_did_not_help_is_not_cited_again_in_the_next_ticket()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var first = await desk.AnsweredTicketAsync(Plain, Words);

        desk.Clock.Advance(TimeSpan.FromDays(2));
        var second = await desk.AnsweredTicketAsync(Plain, Words);

        var (before, now) = ((await desk.RepliesAsync(first))[0], (await desk.RepliesAsync(second))[0]);
        Assert.NotEmpty(Places(now));
        Assert.Empty(Places(before).Intersect(Places(now)));
    }

    [Fact]
    public async Task The_trace_says_that_the_customer_was_here_before()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var first = await desk.AnsweredTicketAsync(Plain, Words);

        desk.Clock.Advance(TimeSpan.FromDays(2));
        var second = await desk.AnsweredTicketAsync(Plain, Words);

        var trace = Assert.Single(await desk.RunsAsync(second)).Trace;
        var seen = Assert.Single(trace.SeenBefore);
        Assert.Equal((first.Value, TicketRelation.Repeat), (seen.TicketId, seen.Relation));
        var number = $"#{(await desk.TicketAsync(first)).Number}";
        Assert.Contains(trace.Did, step => step.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_comes_back_a_second_time_gets_a_person_who_sees_both_tickets()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var first = await desk.AnsweredTicketAsync(Plain, Words);
        desk.Clock.Advance(TimeSpan.FromDays(2));
        var second = await desk.AnsweredTicketAsync(Plain, Words);

        desk.Clock.Advance(TimeSpan.FromDays(2));
        var third = await desk.AnsweredTicketAsync(Plain, Words);

        var dossier = await desk.DossierAsync(third);
        Assert.Equal("answers_did_not_help", dossier.ReasonCode);
        Assert.Equal(
            new[] { first.Value, second.Value }.Order(),
            dossier.SeenBefore.Where(seen => seen.Relation is TicketRelation.Repeat).Select(seen => seen.TicketId).Order());
    }

    [Fact]
    public async Task What_a_person_answered_counts_against_no_agent()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        for (var times = 0; times < 2; times++)
        {
            var ticket = await desk.Desk.GivenTicketAsync(Words, "Reset mail");
            await desk.TakeOverAsync(ticket.Id);
            await desk.TeammateWritesAsync(ticket.Id, "I have reset it for you.");
            await desk.Desk.RunWorkAsync();
            desk.Clock.Advance(TimeSpan.FromDays(2));
        }

        var id = await desk.AnsweredTicketAsync(Plain, Words);

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
        Assert.Equal(2, (await desk.RunsAsync(id))[^1].Trace.SeenBefore.Count(seen => seen.Relation is TicketRelation.Repeat));
    }

    [Fact]
    public async Task What_helped_another_customer_is_never_told_to_this_one()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var other = await desk.Desk.GivenTicketAsync(Words, "Reset mail", "cust_002");
        await desk.TakeOverAsync(other.Id);
        await desk.TeammateWritesAsync(other.Id, "The code for your door is 4711.");
        await desk.Desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.ResolveAsync(other.Id, null, "Told them 4711", "Kim", CancellationToken.None));
        await desk.Desk.RunWorkAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { WishForPerson = ScriptedReader.Evidence("a person") }, Words);

        Assert.Single((await desk.DossierAsync(id)).SeenBefore);
        Assert.All(await desk.RepliesAsync(id), reply => Assert.DoesNotContain("4711", reply.Body, StringComparison.Ordinal));

        // Nor is it copied into this ticket, where an erasure of the other one would not reach it.
        Assert.DoesNotContain("4711", Json.Write(await desk.EscalationAsync(id)), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", Json.Write((await desk.RunsAsync(id))[^1]), StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string?)> Places(Message reply) =>
        AnsweringDesk.Citations(reply).Select(citation => (citation.Article, citation.Heading));
}

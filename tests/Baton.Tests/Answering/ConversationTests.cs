using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Live;
using Baton.Tickets;
using Baton.Understanding;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Answering;

/// <summary>Conversations of several messages.</summary>
public sealed class ConversationTests
{
    private const string Disclosure = "an AI";

    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);
    private static readonly Reading Vague = Plain with { Vague = ScriptedReader.Evidence("it is broken") };
    private static readonly Reading NotSolved = Plain with { NotSolved = ScriptedReader.Evidence("that did not help") };
    private static readonly Reading Solved = Plain with { Solved = ScriptedReader.Evidence("it works now, thanks") };

    [Fact]
    public async Task A_vague_message_is_asked_about_twice_and_then_goes_to_a_person()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Vague, "Xylophone!", "Xylophone");
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);

        await desk.WriteAsync(id, Vague, "Xylophone?");
        await desk.WriteAsync(id, Vague, "Xylophone.");

        Assert.Equal(
            [RunOutcome.Asked, RunOutcome.Asked, RunOutcome.Escalated],
            (await desk.RunsAsync(id)).Select(run => run.Outcome));
        Assert.Equal("still_unclear", (await desk.DecisionAsync(id)).ReasonCode);
        Assert.Contains("What did you want to do?", (await desk.RepliesAsync(id))[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_person_has_helped_the_questions_are_counted_anew()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Vague, "Xylophone!", "Xylophone");
        await desk.WriteAsync(id, Vague, "Xylophone?");
        await desk.TeammateWritesAsync(id, "I had a look.");
        await desk.HandBackAsync(id);

        await desk.WriteAsync(id, Vague, "Xylophone.");

        Assert.Equal(RunOutcome.Asked, (await desk.DecisionAsync(id)).Outcome);
    }

    [Fact]
    public async Task A_word_that_it_is_solved_closes_the_ticket_as_confirmed()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, Solved, "It works now, thanks!");

        var ticket = await desk.TicketAsync(id);
        Assert.Equal((TicketStatus.Resolved, ResolutionKind.Confirmed), (ticket.Status, ticket.ResolvedHow));
        Assert.Contains("marking this ticket as resolved", (await desk.RepliesAsync(id))[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_in_the_first_message_close_nothing()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Solved);

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }

    [Fact]
    public async Task Thanks_with_a_but_close_nothing()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, Solved with { NotSolved = NotSolved.NotSolved }, "Thanks, but the reset link has expired.");

        Assert.NotEqual(TicketStatus.Resolved, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task An_answer_that_did_not_help_is_followed_by_another_one_and_then_by_a_person()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, NotSolved, "The reset mail does not arrive, the reset link has expired too.");
        await desk.WriteAsync(id, NotSolved, "The new password is refused as well.");

        var replies = await desk.RepliesAsync(id);
        Assert.Empty(Places(replies[0]).Intersect(Places(replies[1])));
        Assert.NotEmpty(Places(replies[1]));
        Assert.Equal("answers_did_not_help", (await desk.DecisionAsync(id)).ReasonCode);
    }

    [Fact]
    public async Task When_every_matching_passage_was_told_a_person_goes_on()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var webhooks = ScriptedReader.Of(TicketCategory.TechnicalIssue);
        desk.Reader.Says = webhooks;
        var ticket = await desk.Desk.GivenTicketAsync("Webhook deliveries fail.", "Webhook");
        await desk.Desk.RunWorkAsync();

        await desk.WriteAsync(ticket.Id, webhooks with { NotSolved = NotSolved.NotSolved }, "Webhook deliveries fail.");

        Assert.Equal("missing_knowledge", (await desk.DecisionAsync(ticket.Id)).ReasonCode);
    }

    [Fact]
    public async Task A_change_of_matter_hands_the_ticket_to_another_agent_with_a_note()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(
            id, ScriptedReader.Of(TicketCategory.TechnicalIssue, 0.9), "Something else: our webhook deliveries fail with status 500.");

        var route = (await desk.RunsAsync(id))[^1].Trace.Route;
        Assert.Equal(("AccountAgent", "TechnicalAgent"), (route.From, route.To));
        Assert.NotNull(route.Note);
        Assert.Contains("webhook deliveries fail", route.Note.Goal, StringComparison.Ordinal);
        Assert.Contains(route.Note.Tried, tried => tried.Contains("kb_reset", StringComparison.Ordinal));
        Assert.Equal("TechnicalAgent", (await desk.TicketAsync(id)).Agent);
        Assert.Contains(TicketEvents.HandedOff, await KindsAsync(desk, id));
    }

    [Theory]
    [InlineData(0.7, "Something else: our webhook deliveries fail with status 500.")]
    [InlineData(0.9, "And the webhook?")]
    public async Task An_unclear_or_short_message_stays_with_the_agent_who_knows_the_story(double probability, string text)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, ScriptedReader.Of(TicketCategory.TechnicalIssue, probability), text);

        var run = (await desk.RunsAsync(id))[^1];
        Assert.Equal("AccountAgent", run.Agent);
        Assert.Null(run.Trace.Route.Note);
    }

    [Fact]
    public async Task A_given_category_decides_who_answers()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain, category: TicketCategory.TechnicalIssue, priority: TicketPriority.Low);

        var ticket = await desk.TicketAsync(id);
        Assert.Equal(("TechnicalAgent", TicketCategory.TechnicalIssue, TicketPriority.Low), (ticket.Agent, ticket.Category, ticket.Priority));
    }

    [Fact]
    public async Task A_resolved_ticket_is_answered_again_when_the_customer_writes()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        await desk.WriteAsync(id, Solved, "It works now, thanks!");

        await desk.WriteAsync(id, Plain, "Now the reset link has expired.");

        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);
        Assert.Equal(3, (await desk.RepliesAsync(id)).Count);
    }

    [Fact]
    public async Task An_AI_says_so_once_in_a_conversation()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);
        await desk.WriteAsync(id, Plain, "The reset link has expired.");
        await desk.WriteAsync(id, Vague, "Xylophone!");
        await desk.WriteAsync(id, Plain with { WishForPerson = ScriptedReader.Evidence("a person") }, "A person, please.");

        Assert.Equal([true, false, false, false], await DisclosuresAsync(desk, id));
    }

    [Fact]
    public async Task An_AI_says_so_even_if_a_person_was_the_first_to_answer()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.Desk.GivenTicketAsync();
        await desk.TeammateWritesAsync(ticket.Id, "Hello, Kim here. My colleagues go on.");
        await desk.HandBackAsync(ticket.Id);

        await desk.WriteAsync(ticket.Id, Plain, "The reset mail for my password does not arrive.");
        await desk.WriteAsync(ticket.Id, Plain, "The reset link has expired.");

        Assert.Equal([true, false], await DisclosuresAsync(desk, ticket.Id));
    }

    [Fact]
    public async Task An_agent_answers_by_itself_what_a_person_hands_back()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.Desk.GivenTicketAsync("The reset mail for my password does not arrive.");
        await desk.TakeOverAsync(ticket.Id);
        await desk.Desk.RunWorkAsync();

        await desk.HandBackAsync(ticket.Id);
        await desk.Desk.RunWorkAsync();

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(ticket.Id)).Outcome);
    }

    private static async Task<IEnumerable<bool>> DisclosuresAsync(AnsweringDesk desk, Id<Ticket> id) =>
        (await desk.RepliesAsync(id)).Select(reply => reply.Body.Contains(Disclosure, StringComparison.Ordinal));

    private static IEnumerable<(string, string?)> Places(Message reply) =>
        AnsweringDesk.Citations(reply).Select(citation => (citation.Article, citation.Heading));

    private static Task<List<string>> KindsAsync(AnsweringDesk desk, Id<Ticket> id) => desk.Desk.ReadAsync(db =>
        db.Events.AsNoTracking().Where(happened => happened.SubjectId == id.Value).Select(happened => happened.Kind).ToListAsync());

    [Theory]
    [InlineData("And how long does the old one go on working?", "AccountAgent")]
    [InlineData("Our webhook deliveries fail with status 500 since noon.", "TechnicalAgent")]
    public async Task Who_asks_on_stays_with_the_agent_who_knows_what_was_said(string text, string agent)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain, "How do I reset my password?");

        await desk.WriteAsync(id, ScriptedReader.Of(TicketCategory.TechnicalIssue), text);

        Assert.Equal(agent, (await desk.TicketAsync(id)).Agent);
    }

    [Fact]
    public async Task Who_asks_on_is_searched_for_with_what_was_asked_before()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain, "How do I reset my password?");

        await desk.WriteAsync(id, Plain, "And how long is it valid?");

        Assert.Contains((await desk.RunsAsync(id))[^1].Trace.Actions, action => action.Input.TryGetValue("text", out var text)
            && text == "How do I reset my password?\nAnd how long is it valid?");
    }

    [Fact]
    public async Task In_another_language_than_the_names_of_the_agents_none_is_named()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain with { Language = "de" }, "Wie setze ich mein Passwort zurück?");

        var reply = (await desk.RepliesAsync(id))[0].Body;

        Assert.Contains("ein KI-Agent von", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("agent von", reply, StringComparison.Ordinal);
    }
}

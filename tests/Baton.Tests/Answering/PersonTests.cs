using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Privacy.Personal;
using Baton.Tests.Tickets.Inbox;
using Baton.Tickets;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>What no agent may deal with alone goes to a person, who is told why in the customer's words.</summary>
public sealed class PersonTests
{
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    public static TheoryData<string, string> Reasons => new()
    {
        { "wish", "customer_request" },
        { "threat", "threat" },
        { "money", "money_action" },
        { "security", "account_security" },
        { "personal data", "personal_data" },
        { "complex", "complex_issue" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task A_message_that_needs_a_person_gets_one(string what, string code)
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Reading(what));

        var ticket = await desk.TicketAsync(id);
        Assert.Equal((TicketStatus.Escalated, "Accounts"), (ticket.Status, ticket.Team));
        var decided = await desk.DecisionAsync(id);
        Assert.Equal((RunOutcome.Escalated, code), (decided.Outcome, decided.ReasonCode));
        Assert.Contains("the very words", decided.Reason, StringComparison.Ordinal);
        Assert.Equal(code, (await desk.EscalationAsync(id)).ReasonCode);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task The_customer_hears_that_a_person_takes_over(string what, string code)
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Reading(what));

        var reply = Assert.Single(await desk.RepliesAsync(id));
        Assert.Contains("to a person in our team “Accounts”", reply.Body, StringComparison.Ordinal);
        Assert.Equal(code, (await desk.DecisionAsync(id)).ReasonCode);
        Assert.NotNull((await desk.TicketAsync(id)).WaitingSince);
    }

    [Fact]
    public async Task Whoever_is_in_danger_hears_whom_to_call_and_gets_no_steps_to_read()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Threat = ScriptedReader.Threat("smoke in the hall", kind: ThreatKind.Danger) });

        var reply = Assert.Single(await desk.RepliesAsync(id));
        Assert.Contains("call the emergency number of your country first", reply.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Meanwhile", reply.Body, StringComparison.Ordinal);
        Assert.Empty(MessageView.Of(reply).Citations);
    }

    [Fact]
    public async Task Whoever_wrote_before_in_vain_gets_a_person()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { WroteBefore = ScriptedReader.Evidence("third time I write") });

        Assert.Equal("answers_did_not_help", (await desk.DecisionAsync(id)).ReasonCode);
        Assert.Contains("sorry that you have to write about this again", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_taken_back_waits_for_nobody()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Withdrawn = ScriptedReader.Evidence("never mind") });

        var ticket = await desk.TicketAsync(id);
        Assert.Equal((TicketStatus.Resolved, ResolutionKind.Assumed), (ticket.Status, ticket.ResolvedHow));
    }

    [Fact]
    public async Task Whoever_sent_a_secret_is_told_to_keep_it()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { PersonalData = [new PersonalSpan(PersonalKind.Card, 0, 4)] });

        Assert.Contains("never send card numbers", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kind_words_are_answered_with_thanks_and_wait_for_nobody()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Praise = ScriptedReader.Evidence("we love it") });

        Assert.Equal(TicketStatus.Resolved, (await desk.TicketAsync(id)).Status);
        Assert.Contains("Thank you for the kind words", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_for_a_person_counts_more_than_anything_an_agent_could_say()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Reading("wish") with
        {
            Threat = ScriptedReader.Threat("my lawyer"),
            Vague = ScriptedReader.Evidence("help"),
        });

        Assert.Equal("customer_request", (await desk.DecisionAsync(id)).ReasonCode);
    }

    [Fact]
    public async Task A_language_without_articles_goes_to_a_person_in_words_of_that_language()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Language = "fr" });

        Assert.Equal("language", (await desk.DecisionAsync(id)).ReasonCode);
        Assert.Contains("Bonjour", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agents_work_in_the_language_that_a_person_says_it_is()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain with { Language = "fr" });

        await desk.Desk.MoveAsync(id, InboxDesk.Change(TicketAction.SetLanguage, "en"));
        await desk.HandBackAsync(id);
        await desk.Desk.RunWorkAsync();

        var run = (await desk.RunsAsync(id))[^1].Trace;
        Assert.Equal((RunOutcome.Answered, "en", true), (run.Decided.Outcome, run.Read.Language, run.Read.LanguageIsGiven));
        Assert.Equal("en", (await desk.TicketAsync(id)).Language);
    }

    [Fact]
    public async Task An_unrecognised_language_is_given_a_try()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Language = "unknown" });

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }

    [Fact]
    public async Task What_no_article_matches_goes_to_a_person()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        desk.Reader.Says = Plain;
        var ticket = await desk.Desk.GivenTicketAsync("Xylophone quartets rehearse elsewhere.", "Xylophone");

        await desk.Desk.RunWorkAsync();

        Assert.Equal("missing_knowledge", (await desk.DecisionAsync(ticket.Id)).ReasonCode);
        Assert.Empty((await desk.DossierAsync(ticket.Id)).DraftSources);
    }

    [Fact]
    public async Task While_agents_are_not_sure_enough_a_person_gets_their_draft_and_the_customer_does_not()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(
            ScriptedReader.Of(TicketCategory.FeatureRequest), "I need what is in my lists as rows and columns for our accountant.", "Lists");

        var dossier = await desk.DossierAsync(id);
        Assert.Equal("low_confidence", dossier.ReasonCode);
        Assert.Contains("exports every list to a spreadsheet", dossier.Draft, StringComparison.Ordinal);
        Assert.Contains(dossier.DraftSources, source => source.Article == "kb_export");
        Assert.DoesNotContain("exports every list", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_in_charge_makes_agents_stand_back()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.Desk.GivenTicketAsync();
        await desk.TakeOverAsync(ticket.Id);

        await desk.Desk.RunWorkAsync();

        Assert.Empty(await desk.RepliesAsync(ticket.Id));
        Assert.Empty(await desk.RunsAsync(ticket.Id));
        Assert.Empty(desk.Reader.Messages);
    }

    private static Reading Reading(string what)
    {
        const string Words = "the very words";
        var evidence = ScriptedReader.Evidence(Words);
        return what switch
        {
            "wish" => Plain with { WishForPerson = evidence },
            "threat" => Plain with { Threat = ScriptedReader.Threat(Words) },
            "money" => Plain with { Action = new RequestedAction(ActionKind.Money, Words, "Money back") },
            "security" => Plain with { Action = new RequestedAction(ActionKind.AccountSecurity, Words, "Unlock it") },
            "personal data" => Plain with { Action = new RequestedAction(ActionKind.PersonalData, Words, "Erase it") },
            "complex" => Plain with { Complexity = new ComplexityReading(Complexity.High, [Words]) },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }
}

using Baton.Answering.Matters;
using Baton.Answering.Replies.Phrases;
using Baton.Answering.Runs;
using Baton.Answering.Suggestions;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Issues;

namespace Baton.Tests.Answering;

/// <summary>A message with several questions: each is answered by its own article, or the customer hears that it is not.</summary>
public sealed class SeveralMattersTests
{
    private const string ResetMail = "The reset mail for my password does not arrive.";
    private const string Webhooks = "Our webhook deliveries fail with status 500.";
    private const string Invoice = "Where do I download an invoice?";

    private static readonly Issue AboutReset = new(TicketCategory.AccountManagement, ResetMail, 0.9);
    private static readonly Issue AboutWebhooks = new(TicketCategory.TechnicalIssue, Webhooks, 0.8) { Standing = Standing.Announced };

    /// <summary>Billing is answered by people: agents only draft there.</summary>
    private static readonly Issue AboutInvoice = new(TicketCategory.BillingInquiry, Invoice, 0.8) { Standing = Standing.Announced };

    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Fact]
    public async Task Two_questions_that_articles_answer_are_answered_one_by_one()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutWebhooks] }, $"{ResetMail} {Webhooks}", "Two things");

        var reply = Assert.Single(await desk.RepliesAsync(id));
        Assert.Equal(["kb_reset", "kb_webhooks"], AnsweringDesk.Citations(reply).Select(citation => citation.Article));
        var (first, second) = (At(reply, "About “The reset mail for my password does not arrive”:"), At(reply, "About “Our webhook deliveries fail with status 500”:"));
        Assert.InRange(At(reply, " [1]"), first, second);
        Assert.InRange(At(reply, "A webhook delivery is tried again eight times. [2]"), second, int.MaxValue);
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);
    }

    [Fact]
    public async Task An_answer_to_several_questions_is_as_sure_as_the_least_sure_of_them()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutWebhooks] }, $"{ResetMail} {Webhooks}", "Two things");

        var run = Assert.Single(await desk.RunsAsync(id));
        Assert.Equal(2, run.Trace.Matters.Count);
        Assert.All(run.Trace.Matters, matter => Assert.True(matter.IsAnswered));
        Assert.Equal(run.Trace.Matters.Min(matter => matter.Confidence), run.Confidence);
    }

    [Fact]
    public async Task Each_query_of_a_run_stands_in_its_trace()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutWebhooks] }, $"{ResetMail} {Webhooks}", "Two things");

        var searched = Assert.Single(await desk.RunsAsync(id)).Trace.Actions.Where(action => action.Name is "search_knowledge");
        Assert.Equal([$"Two things. {ResetMail} {Webhooks}", ResetMail, Webhooks], searched.Select(action => action.Input["text"]));
    }

    [Fact]
    public async Task What_cannot_be_answered_is_said_and_goes_to_a_person_while_the_rest_is_answered()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutInvoice] }, $"{ResetMail} {Invoice}", "Two things");

        var reply = Assert.Single(await desk.RepliesAsync(id));
        Assert.Contains("About “The reset mail for my password does not arrive”:", reply.Body, StringComparison.Ordinal);
        Assert.Equal("kb_reset", Assert.Single(AnsweringDesk.Citations(reply)).Article);
        Assert.Contains("About “Where do I download an invoice” I found nothing that I can rely on.", reply.Body, StringComparison.Ordinal);
        Assert.Contains("I am passing this to a person", reply.Body, StringComparison.Ordinal);
        var ticket = await desk.TicketAsync(id);
        Assert.Equal((TicketStatus.Escalated, "Accounts"), (ticket.Status, ticket.Team));
        Assert.NotNull(ticket.WaitingSince);
        Assert.Empty(await desk.ForgottenAsync());
    }

    [Fact]
    public async Task Whoever_takes_over_sees_which_questions_are_open_and_what_was_promised()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutInvoice] }, $"{ResetMail} {Invoice}", "Two things");

        var dossier = await desk.DossierAsync(id);
        Assert.Equal("partly_answered", dossier.ReasonCode);
        var open = Assert.Single(dossier.OpenMatters);
        Assert.Equal((TicketCategory.BillingInquiry, Invoice), (open.Category, open.Words));
        Assert.Contains(Invoice, dossier.Reason, StringComparison.Ordinal);
        Assert.Contains(dossier.Promised, line => line.Contains("A colleague will look at it.", StringComparison.Ordinal));

        // What was answered has gone out; a draft of it would be sent twice.
        Assert.Null(dossier.Draft);
    }

    [Fact]
    public async Task A_suggestion_does_not_repeat_what_was_answered_just_now()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutInvoice] }, $"{ResetMail} {Invoice}", "Two things");

        var suggestion = (await desk.Desk.WithAsync<SuggestReply, Result<Suggestion>>(suggest => suggest.RunAsync(id, CancellationToken.None))).Value;

        Assert.Null(suggestion.Body);
        Assert.Equal("partly_answered", suggestion.ReasonCode);
    }

    [Fact]
    public async Task Two_pieces_that_the_same_article_answers_are_one_matter()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var again = new Issue(TicketCategory.TechnicalIssue, "The reset link has expired.", 0.7) { Standing = Standing.Announced };

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, again] }, $"{ResetMail} {again.Quote}");

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
        Assert.DoesNotContain("About “", Assert.Single(await desk.RepliesAsync(id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sentence_of_the_same_story_is_no_matter_of_its_own()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutInvoice with { Standing = Standing.Within }] }, $"{ResetMail} {Invoice}");

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
        Assert.Empty(Assert.Single(await desk.RunsAsync(id)).Trace.Matters);
    }

    [Fact]
    public async Task Two_questions_that_can_both_be_answered_need_nobody_to_take_them_apart()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var hard = Plain with { Complexity = new ComplexityReading(Complexity.High, ["asks 2 questions", "adds a further matter"]) };

        var both = await desk.AnsweredTicketAsync(hard with { Issues = [AboutReset, AboutWebhooks] }, $"{ResetMail} {Webhooks}");
        var one = await desk.AnsweredTicketAsync(hard with { Issues = [AboutReset, AboutInvoice] }, $"{ResetMail} {Invoice}");

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(both)).Outcome);
        Assert.Equal("complex_issue", (await desk.DecisionAsync(one)).ReasonCode);
        Assert.Equal(Invoice, Assert.Single((await desk.DossierAsync(one)).OpenMatters).Words);
    }

    [Fact]
    public async Task A_matter_is_named_without_the_words_that_announce_it()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var issue = AboutWebhooks with { Quote = "By the way, our webhook deliveries fail with status 500." };

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, issue] }, $"{ResetMail} {issue.Quote}");

        At(Assert.Single(await desk.RepliesAsync(id)), "About “our webhook deliveries fail with status 500”:");
    }

    [Theory]
    [InlineData("Write to kim@corner.example about the webhook deliveries that fail")]
    [InlineData("Our [webhook](https://evil.example) deliveries fail")]
    public async Task Words_that_cannot_be_quoted_are_named_by_their_category(string words)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var issue = new Issue(TicketCategory.TechnicalIssue, words, 0.8) { Standing = Standing.Announced };

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, issue] }, $"{ResetMail} {words}");

        var reply = Assert.Single(await desk.RepliesAsync(id)).Body;
        Assert.Contains("About the technical problem:", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("kim@corner.example", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By the way, where do I find my invoices?", Standing.Announced)]
    [InlineData("Außerdem möchte ich meine Adresse ändern.", Standing.Announced)]
    [InlineData("Inoltre vorrei cambiare la carta di pagamento.", Standing.Announced)]
    [InlineData("How do I rotate an API key?", Standing.Asks)]
    [InlineData("By the way, does it work on phones?", Standing.Within)]
    [InlineData("and how long does it take?", Standing.Within)]
    [InlineData("GET /v2/jobs?cursor=Zk9wQ2 200 (181 ms)", Standing.Within)]
    [InlineData("I present our schedule to a client this afternoon.", Standing.Within)]
    public void Words_say_whether_something_new_begins(string piece, Standing standing) =>
        Assert.Equal(standing, StandsApart.In(piece, TicketCategory.TechnicalIssue));

    [Theory]
    [InlineData("en"), InlineData("de"), InlineData("fr"), InlineData("es"), InlineData("pt"), InlineData("it"), InlineData("nl")]
    public void Each_language_names_every_matter_and_says_what_was_not_found(string language)
    {
        var phrases = Phrases.In(language);

        Assert.All(Enum.GetValues<TicketCategory>(), category => Assert.NotEmpty(phrases.Matters[category]));
        Assert.All([phrases.About, phrases.NothingSure, phrases.Quoted], phrase => Assert.Contains("{0}", phrase, StringComparison.Ordinal));
        Assert.Equal(language is "en", phrases.NothingSure == Phrases.In("en").NothingSure);
    }

    [Fact]
    public void In_a_long_message_questions_are_searched_for_first_and_logs_never()
    {
        const string Story = """
            We moved into the new office in spring and set everything up again from the start.
            02:14:05.118 INFO GET /v2/jobs?cursor=Zk9wQ2 200 (181 ms) 02:14:05.266 ERROR 429 1 2 3 4 5 6 7
            Most of it went well and my colleagues were happy with what they saw at first.
            Since then some of our webhook deliveries are missing. How often are they tried again?
            """;

        var queries = Queries.TellingIn(Story, 3);

        Assert.Equal(3, queries.Count);
        Assert.Equal("How often are they tried again", queries[0]);
        Assert.DoesNotContain(queries, query => query.Contains("INFO", StringComparison.Ordinal));
        Assert.Empty(Queries.TellingIn("How do I reset my password?", 3));
    }

    [Fact]
    public async Task However_long_a_message_is_it_is_searched_for_at_most_five_times()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var story = string.Join(' ', Enumerable.Range(1, 30).Select(n => $"On day {n} we tried to reset the password again."));

        var id = await desk.AnsweredTicketAsync(Plain with { Issues = [AboutReset, AboutWebhooks] }, $"{ResetMail} {Webhooks} {story}");

        Assert.Equal(5, (await desk.RunsAsync(id))[^1].Trace.Actions.Count(action => action.Name is "search_knowledge"));
    }

    private static int At(Message reply, string words)
    {
        var at = reply.Body.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{words}\" is not in:\n{reply.Body}");
        return at;
    }
}

using Baton.Answering;
using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Customers;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Tickets;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>Nothing about the product is said without a public source that says it too.</summary>
public sealed class SourcesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    private static readonly RouteTaken Route = new(
        null, "AccountAgent", TicketCategory.AccountManagement, 1, "read from the message", null);

    [Fact]
    public async Task Every_fact_of_a_reply_stands_word_for_word_in_the_source_it_names()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain);

        var reply = Assert.Single(await desk.RepliesAsync(id));
        var facts = reply.Body.Split('\n').Where(line => line.EndsWith(']')).ToList();
        Assert.NotEmpty(facts);
        foreach (var sentence in facts.SelectMany(Sentences))
        {
            var source = AnsweringDesk.Citations(reply).Single(citation => citation.Number == sentence.Source);
            Assert.Contains(sentence.Text, SmallCompany.Articles.Single(article => article.Key == source.Article).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_internal_article_is_neither_quoted_nor_named()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain, "Which goodwill refunds does the zebra quorum approve above the refund limits?");

        Assert.All(await desk.RepliesAsync(id), reply =>
        {
            Assert.DoesNotContain("quorum", reply.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(SmallCompany.Internal, reply.Citations ?? "", StringComparison.Ordinal);
        });
        Assert.DoesNotContain((await desk.RunsAsync(id))[^1].Trace.Found, finding => finding.Article == SmallCompany.Internal);
    }

    [Fact]
    public void An_internal_source_does_not_pass_the_review_even_if_search_let_it_through()
    {
        var plan = Answer(Hit("The limit is 250 EUR.", Audience.Internal));

        var (checks, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Fact, "The limit is 250 EUR.", 1)));

        Assert.Contains(checks, check => check is { Name: "public sources", IsPassed: false });
        var person = Assert.IsType<Plan.Escalate>(reviewed);
        Assert.Equal("review_failed", person.ReasonCode);
        Assert.Empty(person.Sources);
    }

    [Fact]
    public void An_internal_source_is_taken_out_of_the_words_that_announce_a_person()
    {
        var hit = Hit("The limit is 250 EUR.", Audience.Internal);
        var plan = new Plan.Escalate("customer_request", "The customer asks for a person.", [hit]) { Did = [], Confidence = 1, Found = [hit] };

        var (_, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Fact, "The limit is 250 EUR.", 1)));

        var person = Assert.IsType<Plan.Escalate>(reviewed);
        Assert.Equal("customer_request", person.ReasonCode);
        Assert.Empty(person.Sources);
    }

    [Theory]
    [InlineData("A lock lasts 51 minutes.", 1)]
    [InlineData("A lock lasts 15 minutes.", 2)]
    [InlineData("A lock lasts 15 minutes.", 0)]
    public void A_fact_that_its_source_does_not_hold_fails_the_review(string fact, int source)
    {
        var plan = Answer(Hit("A lock lasts 15 minutes.", Audience.Public));

        var (checks, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Fact, fact, source)));

        Assert.Contains(checks, check => check is { Name: "grounded", IsPassed: false });
        Assert.IsType<Plan.Escalate>(reviewed);
    }

    [Theory]
    [InlineData("We will refund you today.", "promises nothing untracked")]
    [InlineData("Your plan has been cancelled.", "promises nothing untracked")]
    [InlineData("Write to kim@corner.example instead.", "leaks nothing")]
    public void Words_of_our_own_neither_promise_nor_leak(string courtesy, string check)
    {
        var plan = Answer(Hit("A lock lasts 15 minutes.", Audience.Public));

        var (checks, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Courtesy, courtesy), new Line(LineKind.Fact, "A lock lasts 15 minutes.", 1)));

        Assert.Contains(checks, found => found.Name == check && !found.IsPassed);
        Assert.IsType<Plan.Escalate>(reviewed);
    }

    [Fact]
    public void A_reply_in_another_language_or_without_disclosure_fails_the_review()
    {
        var plan = Answer(Hit("A lock lasts 15 minutes.", Audience.Public));
        var draft = DraftOf(plan, new Line(LineKind.Fact, "A lock lasts 15 minutes.", 1)) with { Language = "de", DisclosesAi = false };

        var (checks, _) = Review(plan, draft);

        Assert.Contains(checks, check => check is { Name: "right language", IsPassed: false });
        Assert.Contains(checks, check => check is { Name: "says that it is an AI", IsPassed: false });
    }

    /// <summary>A passage of nothing but code has no line to quote; "here is what helps" would be followed by nothing.</summary>
    [Fact]
    public void An_answer_that_quotes_nothing_fails_the_review()
    {
        var plan = Answer(Hit("curl", Audience.Public));

        var (_, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Courtesy, "Here is what helps:")));

        Assert.IsType<Plan.Escalate>(reviewed);
    }

    [Fact]
    public void A_sound_answer_passes_every_check()
    {
        var plan = Answer(Hit("A lock lasts 15 minutes.", Audience.Public));

        var (checks, reviewed) = Review(plan, DraftOf(plan, new Line(LineKind.Fact, "A lock lasts 15 minutes.", 1)));

        Assert.All(checks, check => Assert.True(check.IsPassed, check.Detail));
        Assert.Same(plan, reviewed);
    }

    private static IEnumerable<(string Text, int Source)> Sentences(string line)
    {
        var pieces = line.TrimStart('1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '-', ' ').Split(" [");
        for (var index = 1; index < pieces.Length; index++)
        {
            var text = pieces[index - 1];
            yield return (index is 1 ? text : text[(text.IndexOf(']', StringComparison.Ordinal) + 2)..], pieces[index][0] - '0');
        }
    }

    private static (IReadOnlyList<Check> Checks, Plan Plan) Review(Plan plan, Draft draft) => ReviewDraft.Run(Case, Plain, Route, plan, draft);

    private static Plan.Answer Answer(PassageHit hit) => new([hit]) { Did = [], Confidence = 0.9, Found = [hit] };

    private static Draft DraftOf(Plan plan, params Line[] lines) =>
        new([lines], [.. plan.Found.Select(hit => hit.Passage)], "en", true);

    private static PassageHit Hit(string text, Audience audience) => new(
        new Passage("kb_lock", 1, 0, "Locked accounts", null, [new PassageBlock(BlockKind.Paragraph, text)]),
        TicketCategory.AccountManagement, audience, 0.9, 1, new PassageSignals(0.9, 0, 0.9, 0.9, 0.9, []));

    private static CaseFile Case => new()
    {
        Ticket = Ticket.Open(Customer.Unknown("cust_001", Now), "api", "Locked", "My account is locked.", "hash", Now),
        Conversation = [],
        Unanswered = [],
        Customer = null,
        PastTickets = [],
        EarlierOutcomes = [],
        Team = new Team(SmallCompany.Company, SmallCompany.Agents),
        StartedAt = Now,
    };
}

using Baton.Examples;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Knowledge;

/// <summary>What search learns from how tickets end, and from what people say of articles.</summary>
public sealed class TeachArticleTests
{
    private const string Forgotten = "I forgot my password and the reset mail does not arrive.";

    [Fact]
    public async Task A_good_rating_teaches_that_the_cited_article_answers_the_question()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var (ticket, cited) = await AnsweredAsync(desk);

        await RateAsync(desk, ticket, 5);

        var kept = Assert.Single(await ExamplesAsync(desk));
        Assert.Equal((Forgotten, cited, true, ExampleSource.Vote), (kept.Text, kept.Label, kept.IsRight, kept.Source));
        Assert.Equal(ticket.Value, kept.TicketId);
    }

    [Fact]
    public async Task A_rating_that_is_changed_changes_what_was_taught()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var (ticket, cited) = await AnsweredAsync(desk);

        await RateAsync(desk, ticket, 5);
        await RateAsync(desk, ticket, 1);

        var kept = Assert.Single(await ExamplesAsync(desk));
        Assert.Equal((cited, false), (kept.Label, kept.IsRight));
    }

    [Fact]
    public async Task A_rating_in_the_middle_teaches_nothing()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var (ticket, _) = await AnsweredAsync(desk);

        await RateAsync(desk, ticket, 3);

        Assert.Empty(await ExamplesAsync(desk));
    }

    [Fact]
    public async Task A_customer_who_says_that_it_is_solved_teaches_the_same()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var (ticket, cited) = await AnsweredAsync(desk, resolve: false);

        await desk.CustomerWritesAsync(ticket, "Thanks, that solved it!");
        await desk.RunWorkAsync();

        Assert.Equal(TicketStatus.Resolved, (await desk.TicketAsync(ticket)).Status);
        var kept = Assert.Single(await ExamplesAsync(desk));
        Assert.Equal((Forgotten, cited, true), (kept.Text, kept.Label, kept.IsRight));
    }

    [Theory]
    [InlineData("Please follow our guide.", "kb_002")]
    [InlineData("Please follow https://help.example.com/help/articles/kb_002-some-title and write again.", null)]
    public async Task A_teammate_who_answers_with_an_article_teaches_it(string reply, string? relied)
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = (await desk.GivenTicketAsync("Every request with my new key is refused.")).Id;

        await ReplyAsync(desk, ticket, reply, relied is null ? [] : [relied]);

        var kept = Assert.Single(await ExamplesAsync(desk));
        Assert.Equal(("Every request with my new key is refused.", "kb_002", "teammate:Ana"), (kept.Text, kept.Label, kept.By));
    }

    [Fact]
    public async Task Articles_that_do_not_exist_teach_nothing()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = (await desk.GivenTicketAsync()).Id;

        await ReplyAsync(desk, ticket, "See /help/articles/kb_nowhere-at-all.", ["kb_999"]);

        Assert.Empty(await ExamplesAsync(desk));
    }

    [Fact]
    public async Task What_was_taught_is_found_by_the_next_search_and_forgotten_with_its_ticket()
    {
        const string Odd = "the blue thing makes a humming noise";
        await using var desk = await TestDesk.OpenSampleAsync();
        Assert.NotEqual("kb_002", await BestAsync(desk, Odd));
        var ticket = (await desk.GivenTicketAsync(Odd)).Id;

        await ReplyAsync(desk, ticket, "Here you are.", ["kb_002"]);
        Assert.Equal("kb_002", await BestAsync(desk, Odd));

        await desk.WriteAsync(async db =>
        {
            await db.EraseTicketsAsync([ticket], desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEqual("kb_002", await BestAsync(desk, Odd));
    }

    [Fact]
    public async Task The_same_words_are_kept_once_and_personal_data_not_at_all()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        await TeachAsync(desk, "Write to maria.lopez@example.com when it is shipped", isRight: true);
        await TeachAsync(desk, "Write to other.person@example.com when it is shipped", isRight: false);

        var kept = Assert.Single(await ExamplesAsync(desk));
        Assert.Equal(("Write to [email] when it is shipped", false), (kept.Text, kept.IsRight));
        Assert.Null(await TeachAsync(desk, " 17 !", isRight: true));
    }

    private static async Task<(Id<Ticket> Ticket, string Cited)> AnsweredAsync(TestDesk desk, bool resolve = true)
    {
        var ticket = (await desk.GivenTicketAsync(Forgotten)).Id;
        await desk.RunWorkAsync();
        var answer = (await desk.MessagesAsync(ticket)).Last(message => message.Citations is not null);
        var cited = Assert.Single(Json.Read<IReadOnlyList<Citation>>(answer.Citations!)!.Select(citation => citation.Article).Distinct());
        if (resolve)
        {
            desk.Clock.Advance(TimeSpan.FromDays(4));
            await desk.RunWorkAsync();
            Assert.Equal(TicketStatus.Resolved, (await desk.TicketAsync(ticket)).Status);
        }

        return (ticket, cited);
    }

    private static async Task RateAsync(TestDesk desk, Id<Ticket> ticket, int score)
    {
        var rated = await desk.WithAsync<RateTicket, Result<RatingView>>(rate => rate.RunAsync(ticket, new NewRating { Score = score }, CancellationToken.None));
        Assert.False(rated.IsRefused);
    }

    private static async Task ReplyAsync(TestDesk desk, Id<Ticket> ticket, string message, IReadOnlyList<string> articles)
    {
        var sent = await desk.WithAsync<ReplyToTicket, Result<MessageView>>(reply =>
            reply.RunAsync(ticket, new TeammateReply { Message = message, Articles = articles }, "Ana", CancellationToken.None));
        Assert.False(sent.IsRefused);
    }

    private static Task<LearningExample?> TeachAsync(TestDesk desk, string text, bool isRight) => desk.WriteAsync(db => db.TeachArticleAsync(
        text, "kb_002", isRight, ExampleSource.Labelling, null, "teammate:Ana", desk.Clock.GetUtcNow(), CancellationToken.None));

    private static Task<List<LearningExample>> ExamplesAsync(TestDesk desk) =>
        desk.ReadAsync(db => db.LearningExamples.AsNoTracking().Where(example => example.Kind == ExampleKind.Article).ToListAsync());

    private static async Task<string?> BestAsync(TestDesk desk, string text) =>
        (await desk.WithAsync<SearchKnowledge, IReadOnlyList<PassageHit>>(search =>
            search.RunAsync(new KnowledgeQuestion(text, Audience.Public, null, [], 5), CancellationToken.None))) is [var best, ..] ? best.Passage.Article : null;
}

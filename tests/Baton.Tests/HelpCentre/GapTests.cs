using Baton.Foundation;
using Baton.HelpCentre.Gaps;
using Baton.HelpCentre.Visits;
using Baton.HelpCentre.Votes;
using Baton.Knowledge;
using Baton.Tests.Answering;
using Baton.Tests.Tickets.Inbox;
using Baton.Tickets;
using Baton.Understanding;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.HelpCentre;

/// <summary>What customers ask and no article answers.</summary>
public sealed class GapTests
{
    private static readonly string[] AboutGiraffes =
    [
        "Do giraffes sleep standing up?",
        "Does a giraffe lie down to sleep, or does it stand?",
        "I like giraffes. Is it true that they sleep on their feet?",
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Questions_without_an_article_are_one_gap_each_the_most_asked_first(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        await AskAsync(desk, "Which umbrella museum opens on Sunday?");
        var tickets = new List<Id<Ticket>>();
        foreach (var question in AboutGiraffes)
            tickets.Add(await AskAsync(desk, question));

        var gaps = await GapsAsync(desk);

        Assert.Equal([3, 1], gaps.Gaps.Select(gap => gap.Count));
        Assert.Contains(gaps.Gaps[0].Title, AboutGiraffes.SelectMany(text => text.Split(". ")));
        Assert.Equal(tickets.Select(id => (Guid?)id.Value).Reverse(), gaps.Gaps[0].Examples.Select(example => example.TicketId));
        Assert.Equal((TicketCategory.GeneralInquiry, "en"), (gaps.Gaps[0].Category, gaps.Gaps[0].Language));
        Assert.Equal("Which umbrella museum opens on Sunday?", gaps.Gaps[1].Title);
        Assert.Equal((4, true), (gaps.Questions, gaps.ByMeaning));
    }

    [Fact]
    public async Task What_people_answered_stands_beside_the_question()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await AskAsync(desk, AboutGiraffes[0]);
        await AskAsync(desk, AboutGiraffes[1]);
        await desk.TeammateWritesAsync(ticket, "Standing, two hours a night.");
        await desk.Desk.MoveAsync(ticket, InboxDesk.Change(TicketAction.Resolve));

        var gap = Assert.Single((await GapsAsync(desk)).Gaps);

        Assert.Equal((2, 1), (gap.Count, gap.ResolvedByPerson));
        Assert.Equal(("Standing, two hours a night.", ticket.Value), (Assert.Single(gap.Answers).Text, gap.Answers[0].TicketId));
    }

    [Fact]
    public async Task An_article_written_since_is_named()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await AskAsync(desk, AboutGiraffes[0]);
        Assert.Null(Assert.Single((await GapsAsync(desk)).Gaps).AnsweredBy);

        await SaveAsync(desk, "kb_giraffes", "How giraffes sleep", "Giraffes sleep standing up, for two hours a night.");

        Assert.Equal("kb_giraffes", Assert.Single((await GapsAsync(desk)).Gaps).AnsweredBy?.Key);
    }

    [Fact]
    public async Task Who_wants_a_person_has_found_no_gap()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await desk.AnsweredTicketAsync(
            ScriptedReader.Of(TicketCategory.GeneralInquiry) with { WishForPerson = ScriptedReader.Evidence("a human") },
            "Do giraffes sleep standing up? Let me talk to a human.", "Giraffes");

        Assert.Empty((await GapsAsync(desk)).Gaps);
    }

    [Theory]
    [InlineData(0.95, 0)]
    [InlineData(0.55, 1)]
    public async Task Only_what_is_surely_spam_is_left_out(double probability, int gaps)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await desk.AnsweredTicketAsync(
            ScriptedReader.Of(TicketCategory.GeneralInquiry) with { Sender = new SenderReading(SenderKind.Spam, probability) },
            AboutGiraffes[0], "Giraffes");

        Assert.Equal(gaps, (await GapsAsync(desk)).Gaps.Count);
    }

    [Fact]
    public async Task What_was_asked_before_the_days_looked_at_is_left_out()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await AskAsync(desk, AboutGiraffes[0]);
        desk.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Empty((await GapsAsync(desk, days: 30)).Gaps);
        Assert.Single((await GapsAsync(desk, days: 90)).Gaps);
    }

    [Fact]
    public async Task What_a_reader_missed_in_an_article_counts_until_the_article_changes()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await SaveAsync(desk, "kb_norway", "Shipping to Norway", "We ship to Norway within five days.");
        await desk.Desk.WriteAsync(async db =>
        {
            var article = await db.Articles.SingleAsync(one => one.Key == "kb_norway");
            db.ArticleVotes.Add(new ArticleVote
            {
                Id = Id<ArticleVote>.New(desk.Clock.GetUtcNow()),
                ArticleId = article.Id,
                Version = article.Version,
                Visitor = "visitor",
                Address = "address",
                Opinion = Opinion.Unhelpful,
                Comment = "How much does it cost?",
                At = desk.Clock.GetUtcNow(),
            });
            return true;
        });

        var gap = Assert.Single((await GapsAsync(desk)).Gaps);
        Assert.Equal(("How much does it cost?", GapSource.ReaderComment), (gap.Title, gap.Examples[0].Source));
        Assert.Equal("kb_norway", gap.Examples[0].Article?.Key);

        await SaveAsync(desk, "kb_norway", "Shipping to Norway", "We ship to Norway within five days, for 20 euros.");
        Assert.Empty((await GapsAsync(desk)).Gaps);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task What_readers_searched_for_in_vain_counts_until_the_search_finds_something(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        await SearchInVainAsync(desk, "one", "Giraffe sleep", "giraffe sleep", "umbrella museum");
        await SearchInVainAsync(desk, "two", "Giraffe sleep", "Giraffe sleep");

        var gaps = await GapsAsync(desk);

        Assert.Equal([("Giraffe sleep", 3), ("umbrella museum", 1)], gaps.Gaps.Select(gap => (gap.Title, gap.Count)));
        Assert.Equal(4, gaps.Questions);
        Assert.Equal((GapSource.Search, null, null), (gaps.Gaps[0].Examples[0].Source, gaps.Gaps[0].Examples[0].TicketId, gaps.Gaps[0].AnsweredBy));

        await SaveAsync(desk, "kb_giraffes", "How giraffes sleep", "Giraffes sleep standing up, for two hours a night.");
        Assert.Equal(["kb_giraffes", null], (await GapsAsync(desk)).Gaps.Select(gap => gap.AnsweredBy?.Key));
    }

    [Fact]
    public async Task Nobody_fills_the_gaps_with_searches()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await SearchInVainAsync(desk, "one", [.. Enumerable.Range(0, 30).Select(number => $"nonsense {number}")]);
        await SearchInVainAsync(desk, "one", "one more");

        Assert.Equal(20, (await GapsAsync(desk)).Questions);
    }

    [Fact]
    public async Task No_personal_data_becomes_the_title_of_an_article()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await AskAsync(desk, "Does the giraffe of ola.nordmann@example.org sleep standing up?");

        var title = Assert.Single((await GapsAsync(desk)).Gaps).Title;

        Assert.Equal("Does the giraffe of … sleep standing up?", title);
    }

    /// <summary>A minute later, so that the order is sure.</summary>
    private static Task<Id<Ticket>> AskAsync(AnsweringDesk desk, string question)
    {
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        return desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.GeneralInquiry), question, question.Split('?')[0]);
    }

    private static async Task SearchInVainAsync(AnsweringDesk desk, string visitor, params string[] texts) => await desk.Desk.WriteAsync(async db =>
    {
        var day = DailySalt.DayOf(desk.Clock.GetUtcNow());
        await db.AddEmptySearchesAsync(
            day,
            [
                .. texts.Select(text => new EmptySearch
                {
                    Day = day, Visitor = visitor, Text = text, Language = null, At = desk.Clock.GetUtcNow(),
                }),
            ],
            TestContext.Current.CancellationToken);
        return true;
    });

    private static Task<KnowledgeGaps> GapsAsync(AnsweringDesk desk, int days = 90) =>
        desk.Desk.WithAsync<ReadGaps, KnowledgeGaps>(read => read.RunAsync(days, CancellationToken.None));

    private static Task<Saving> SaveAsync(AnsweringDesk desk, string key, string title, string body) =>
        desk.Desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(
            new ArticleFile(key, title, TicketCategory.GeneralInquiry, [], Audience.Public, "en", ArticleStatus.Published, body), "test", CancellationToken.None));
}

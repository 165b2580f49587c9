using Baton.Foundation;
using Baton.Insights;
using Baton.Tests.Answering;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Insights;

/// <summary>What becomes of a ticket in the product's own hands decides its class, and nothing else does.</summary>
public sealed class OutcomeTests
{
    private static readonly Baton.Understanding.Reading Account = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Fact]
    public async Task A_customer_who_says_that_it_helped_confirms_it()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.AnsweredTicketAsync(Account);
        await desk.WriteAsync(ticket, Account with { Solved = ScriptedReader.Evidence("thanks") }, "Thanks, solved.");

        Assert.Equal(OutcomeClass.Confirmed, await OutcomeAsync(desk));
    }

    [Fact]
    public async Task A_customer_who_rates_the_answer_badly_was_not_helped()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.AnsweredTicketAsync(Account);
        await desk.WriteAsync(ticket, Account with { Solved = ScriptedReader.Evidence("thanks") }, "Thanks, solved.");
        await desk.Desk.WriteAsync(async db =>
        {
            db.Entry((await db.TicketAsync(ticket, CancellationToken.None))!).Property(one => one.CustomerSatisfaction).CurrentValue = 2;
            return true;
        });

        Assert.Equal(OutcomeClass.Abandoned, await OutcomeAsync(desk));
    }

    [Fact]
    public async Task Silence_counts_apart_and_a_customer_who_comes_back_takes_it_back()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.AnsweredTicketAsync(Account);
        desk.Clock.Advance(TimeSpan.FromHours(73));
        await desk.Desk.RunWorkAsync();
        Assert.Equal(OutcomeClass.Assumed, await OutcomeAsync(desk));

        await desk.Desk.CustomerWritesAsync(ticket, "It still does not work.");

        Assert.Equal(OutcomeClass.Open, await OutcomeAsync(desk));
    }

    [Fact]
    public async Task What_a_person_answered_is_never_the_agents_resolution()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.AnsweredTicketAsync(Account);
        await desk.TeammateWritesAsync(ticket, "I reset it for you.");
        Assert.Equal(OutcomeClass.Escalated, await OutcomeAsync(desk));

        await desk.HandBackAsync(ticket);
        await desk.WriteAsync(ticket, Account with { Solved = ScriptedReader.Evidence("thanks") }, "Thanks, solved.");

        Assert.Equal(OutcomeClass.ByTeammate, await OutcomeAsync(desk));
    }

    [Fact]
    public async Task A_wish_for_a_person_is_passed_on_for_that_reason()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await desk.AnsweredTicketAsync(Account with { WishForPerson = ScriptedReader.Evidence("a person") });

        var figures = await FiguresAsync(desk);

        Assert.Equal((1, 100.0), (figures.PassedOn.Count, figures.PassedOn.Rate));
        Assert.Equal("customer_request", Assert.Single(figures.Reasons).Bucket);
        Assert.Equal(1, figures.NotAnsweredYet);
    }

    [Fact]
    public async Task An_empty_desk_has_figures_and_no_guesses()
    {
        await using var desk = await TestDesk.OpenAsync();

        var figures = await desk.FiguresAsync(desk.Days("2026-02-01", "2026-03-02"));

        Assert.Equal((0, 0.0, 0.0), (figures.Tickets.Count, figures.Settled.Rate, figures.PassedOn.Rate));
        Assert.Null(figures.FirstReplyByAgents.MedianSeconds);
        Assert.Null(figures.Reliability.CalibrationError);
        Assert.Equal(30, figures.Days.Count);
    }

    [Theory]
    [InlineData(new[] { 10 }, 10.0, 10.0)]
    [InlineData(new[] { 40, 10, 20, 1000 }, 30.0, 1000.0)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 6.0, 10.0)]
    public async Task The_median_and_the_ninetieth_percentile_are_real_waits(int[] waits, double median, double p90)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        foreach (var (number, wait) in waits.Index())
        {
            await desk.Desk.GivenTicketAsync(customerId: $"cust_1{number:00}");
            desk.Clock.Advance(TimeSpan.FromSeconds(wait));
            await desk.Desk.RunWorkAsync();
        }

        var replies = (await FiguresAsync(desk)).FirstReplyByAgents;

        Assert.Equal((waits.Length, median, p90), (replies.Count, replies.MedianSeconds, replies.P90Seconds));
    }

    [Fact]
    public void The_calibration_error_weighs_each_gap_by_its_answers()
    {
        ReliabilityBin[] bins = [new(5, 10, 5, 0.5), new(9, 30, 24, 0.9)];

        Assert.Equal(0.075, Reliability.CalibrationError(bins));
        Assert.Null(Reliability.CalibrationError([]));
    }

    private static async Task<OutcomeClass> OutcomeAsync(AnsweringDesk desk) =>
        Assert.Single((await FiguresAsync(desk)).Outcomes, figure => figure.Count is 1).Outcome;

    private static Task<InsightFigures> FiguresAsync(AnsweringDesk desk) =>
        desk.Desk.FiguresAsync(desk.Desk.Days("2026-03-01", "2026-03-10"));
}

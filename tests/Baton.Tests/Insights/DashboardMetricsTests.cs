using Baton.Foundation;
using Baton.Insights;
using Baton.Tests.Answering;
using Baton.Tickets;

namespace Baton.Tests.Insights;

public sealed class DashboardMetricsTests
{
    [Fact]
    public async Task An_empty_desk_has_no_rates_and_no_median()
    {
        await using var desk = await TestDesk.OpenAsync();

        var figures = await FiguresAsync(desk);

        Assert.Equal((0, 0, 0), (figures.TotalTickets, figures.ResolutionRate, figures.EscalationRate));
        Assert.Null(figures.MedianFirstReplySeconds);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Every_ticket_is_counted_where_it_stands(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var account = ScriptedReader.Of(TicketCategory.AccountManagement);
        var confirmed = await desk.AnsweredTicketAsync(account);
        await desk.WriteAsync(confirmed, account with { Solved = ScriptedReader.Evidence("thanks") }, "Thanks, solved.");
        await desk.AnsweredTicketAsync(account);
        desk.Clock.Advance(TimeSpan.FromHours(73));
        await desk.Desk.RunWorkAsync();
        await desk.AnsweredTicketAsync(account);
        await desk.AnsweredTicketAsync(account with { WishForPerson = ScriptedReader.Evidence("a person") });
        var byTeammate = await desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.BillingInquiry));
        await desk.Desk.WithAsync<MoveTicket, Result<TicketView>>(
            move => move.ResolveAsync(byTeammate, null, "Kim", "Explained.", CancellationToken.None));
        await desk.Desk.GivenTicketAsync();

        var figures = await FiguresAsync(desk.Desk);

        Assert.Equal((6, 3, 1), (figures.TotalTickets, figures.ResolvedTickets, figures.EscalatedTickets));
        Assert.Equal((1, 1, 1), (figures.ConfirmedByCustomer, figures.AssumedResolved, figures.ResolvedByTeammates));
        Assert.Equal((1, 1), (figures.PendingCustomer, figures.Open));
        Assert.Equal((50.0, 16.7), (figures.ResolutionRate, figures.EscalationRate));
        Assert.Equal((3, 1, 1, 1), (figures.Runs["answered"], figures.Runs["resolved"], figures.Runs["escalated"], figures.Runs["drafted"]));
        Assert.Equal((4, 1), (figures.Categories["account_management"], figures.Categories["billing_inquiry"]));
    }

    [Theory]
    [InlineData(new[] { 10 }, 10.0)]
    [InlineData(new[] { 30, 10, 20 }, 20.0)]
    [InlineData(new[] { 10, 20, 40, 1000 }, 30.0)]
    public async Task The_median_stands_in_the_middle(int[] waits, double median)
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        foreach (var wait in waits)
        {
            await desk.Desk.GivenTicketAsync();
            desk.Clock.Advance(TimeSpan.FromSeconds(wait));
            await desk.Desk.RunWorkAsync();
        }

        Assert.Equal(median, (await FiguresAsync(desk.Desk)).MedianFirstReplySeconds);
    }

    [Fact]
    public async Task What_another_system_did_is_not_counted()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await desk.GivenTicketAsync();

        Assert.Equal(1, (await FiguresAsync(desk)).TotalTickets);
    }

    private static Task<DashboardFigures> FiguresAsync(TestDesk desk) =>
        desk.WithAsync<DashboardMetrics, DashboardFigures>(metrics => metrics.RunAsync(CancellationToken.None));
}

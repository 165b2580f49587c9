using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Answering;

/// <summary>Leads decide how far agents may go, and see what it would have meant.</summary>
public sealed class AutonomyChangeTests
{
    private const TicketCategory Account = TicketCategory.AccountManagement;

    [Fact]
    public async Task From_the_next_ticket_on_agents_draft_where_they_answered()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();

        Assert.False((await ChangeAsync(desk, 1, Autonomy.Assist, 0.55)).IsRefused);
        var after = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();

        Assert.Contains(await desk.MessagesAsync(before.Id), message => message.Author is AuthorKind.Agent);
        Assert.DoesNotContain(await desk.MessagesAsync(after.Id), message => message.Author is AuthorKind.Agent);
        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(after.Id)).Status);
    }

    [Fact]
    public async Task Categories_that_are_not_named_stay_and_every_change_is_a_version()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await ReadAsync(desk);

        var after = (await ChangeAsync(desk, before.Version, Autonomy.Observe, 0.8)).Value;

        Assert.Equal((before.Version + 1, Autonomy.Observe, 0.8, "Accounts"), (after.Version, Of(after).Autonomy, Of(after).Threshold, Of(after).Team));
        Assert.Equal(
            before.Categories.Where(category => category.Category is not Account).Select(category => (category.Autonomy, category.Threshold, category.Team)),
            after.Categories.Where(category => category.Category is not Account).Select(category => (category.Autonomy, category.Threshold, category.Team)));
        Assert.Equal(["Mara", "workspace"], (await VersionsAsync(desk)).Select(version => version.Author));
    }

    [Fact]
    public async Task An_earlier_version_comes_back_as_a_new_one()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await ChangeAsync(desk, 1, Autonomy.Observe, 0.8);

        var restored = (await desk.WithAsync<ChangeAutonomy, Result<AutonomyView>>(
            change => change.RestoreAsync(1, 2, "Kim", CancellationToken.None))).Value;

        Assert.Equal((3, Autonomy.Auto, 0.55), (restored.Version, Of(restored).Autonomy, Of(restored).Threshold));
    }

    [Fact]
    public async Task Of_leads_who_save_at_once_one_wins()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => ChangeAsync(desk, 1, Autonomy.Auto, number / 10.0)));

        Assert.Single(results, result => !result.IsRefused);
        Assert.All(results.Where(result => result.IsRefused), result => Assert.Equal("autonomy.changed", result.Problem.Code));
        Assert.Equal(2, (await ReadAsync(desk)).Version);
    }

    [Fact]
    public async Task Without_a_workspace_everything_is_observed_and_can_be_allowed()
    {
        await using var desk = await TestDesk.OpenAsync();
        var before = await ReadAsync(desk);

        var after = (await ChangeAsync(desk, before.Version, Autonomy.Assist, 0.5)).Value;

        Assert.Equal((0, Autonomy.Observe), (before.Version, Of(before).Autonomy));
        Assert.Equal((1, Autonomy.Assist, "Support"), (after.Version, Of(after).Autonomy, Of(after).Team));
    }

    /// <summary>What the desk says of another threshold rests on what real runs were sure of.</summary>
    [Fact]
    public async Task The_confidences_of_recent_runs_tell_what_another_threshold_would_have_answered()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await ChangeAsync(desk, 1, Autonomy.Assist, 0.55);
        await desk.GivenTicketAsync(category: Account);
        await desk.GivenTicketAsync("Let me talk to a human being please.", "Hello", category: Account);
        await desk.RunWorkAsync();

        var recent = Of(await ReadAsync(desk)).Recent;

        Assert.Equal(2, recent.Runs);
        Assert.InRange(Assert.Single(recent.Confidences), 0.55, 1);
    }

    [Fact]
    public async Task Figures_count_what_was_stored_and_nothing_else()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync(category: Account);
        await desk.GivenTicketAsync("Let me talk to a human being please.", "Hello", category: Account);
        await desk.RunWorkAsync();
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.CustomerWritesAsync(ticket.Id, "Thanks a lot, that solved it!");
        await desk.RunWorkAsync();

        var figures = await FiguresAsync(desk, "AccountManagerAgent");
        Assert.Equal((2, 3, 1, 1, 1), (figures.Tickets, figures.Runs, figures.Answered, figures.Escalated, figures.ResolvedConfirmed));
        Assert.NotNull(figures.MedianConfidence);
        Assert.Equal(2, (await FiguresAsync(desk, "TriageAgent")).Tickets);

        desk.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal((0, 0, null), await FiguresAsync(desk, "AccountManagerAgent") is { } later ? (later.Runs, later.ResolvedConfirmed, later.MedianConfidence) : default);
    }

    private static CategoryAutonomy Of(AutonomyView view) => view.Categories.Single(category => category.Category is Account);

    private static Task<AutonomyView> ReadAsync(TestDesk desk) =>
        desk.WithAsync<ReadAutonomy, AutonomyView>(read => read.RunAsync(CancellationToken.None));

    private static Task<IReadOnlyList<AutonomyVersionView>> VersionsAsync(TestDesk desk) =>
        desk.WithAsync<ReadAutonomy, IReadOnlyList<AutonomyVersionView>>(read => read.VersionsAsync(CancellationToken.None));

    private static async Task<AgentFigures> FiguresAsync(TestDesk desk, string agent) =>
        (await desk.WithAsync<ReadAgentFigures, Result<AgentFigures>>(read => read.RunAsync(agent, CancellationToken.None))).Value;

    private static Task<Result<AutonomyView>> ChangeAsync(TestDesk desk, int version, Autonomy autonomy, double threshold) =>
        desk.WithAsync<ChangeAutonomy, Result<AutonomyView>>(change => change.RunAsync(
            new AutonomyChange
            {
                ExpectedVersion = version,
                Categories = [new PolicyChange { Category = Account, Autonomy = autonomy, Threshold = threshold }],
            },
            "Mara",
            CancellationToken.None));
}

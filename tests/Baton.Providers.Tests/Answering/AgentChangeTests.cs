using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Providers.Tests.Nodes;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Answering;

/// <summary>What leads decide holds on every database and on every node.</summary>
public sealed class AgentChangeTests
{
    private const string Billing = "BillingAgent";

    [Theory]
    [OnEveryDatabase]
    public async Task Of_leads_who_edit_an_agent_at_once_one_wins(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => ChangeAsync(desk, $"Agent {number}")));

        Assert.Single(results, result => !result.IsRefused);
        Assert.All(results.Where(result => result.IsRefused), result => Assert.Equal("agent.changed", result.Problem.Code));
        var versions = await desk.WithAsync<ReadAgents, Result<IReadOnlyList<AgentVersionView>>>(
            read => read.VersionsAsync(Billing, CancellationToken.None));
        Assert.Equal([2, 1], versions.Value.Select(version => version.Number));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Of_leads_who_change_the_rules_at_once_one_wins(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => AllowAsync(desk, number / 10.0)));

        Assert.Single(results, result => !result.IsRefused);
        Assert.All(results.Where(result => result.IsRefused), result => Assert.Equal("autonomy.changed", result.Problem.Code));
    }

    [Fact]
    public async Task A_change_on_one_node_counts_on_the_others()
    {
        await using var desk = await TestDesk.OpenSampleAsync(DatabaseKind.Postgres);
        await using var other = Node.On(desk.Database);
        await other.StartAsync();

        // What is said before a node listens is not heard by it.
        await other.HearsAsync(desk.Services.GetRequiredService<ITransactions>());
        var roster = other.Services.GetRequiredService<Roster>();
        Assert.Equal("Billing agent", (await roster.TeamAsync(CancellationToken.None)).Named(Billing)!.Title);

        Assert.False((await ChangeAsync(desk, "Money agent")).IsRefused);
        Assert.False((await AllowAsync(desk, 0.9)).IsRefused);
        await other.HearsAsync(desk.Services.GetRequiredService<ITransactions>());

        var team = await roster.TeamAsync(CancellationToken.None);
        Assert.Equal("Money agent", team.Named(Billing)!.Title);
        Assert.Equal(0.9, team.Policy(TicketCategory.BillingInquiry).Threshold);
    }

    [Fact]
    public async Task What_changed_before_a_node_listened_is_read_once_it_does()
    {
        await using var desk = await TestDesk.OpenSampleAsync(DatabaseKind.Postgres);
        await using var other = Node.On(desk.Database);
        var roster = other.Services.GetRequiredService<Roster>();
        Assert.Equal("Billing agent", (await roster.TeamAsync(CancellationToken.None)).Named(Billing)!.Title);
        Assert.False((await ChangeAsync(desk, "Money agent")).IsRefused);
        Assert.Equal("Billing agent", (await roster.TeamAsync(CancellationToken.None)).Named(Billing)!.Title);

        using var woken = other.Signals.Subscribe("whatever");
        await other.StartAsync();
        await woken.WaitAsync(TimeSpan.FromMinutes(5), TimeProvider.System, Ceiling.Token);

        Assert.Equal("Money agent", (await roster.TeamAsync(CancellationToken.None)).Named(Billing)!.Title);
    }

    private static Task<Result<AgentView>> ChangeAsync(TestDesk desk, string title) =>
        desk.WithAsync<ChangeAgent, Result<AgentView>>(change => change.RunAsync(
            Billing, new AgentChange { ExpectedVersion = 1, Title = title, Categories = [TicketCategory.BillingInquiry] }, "Mara", CancellationToken.None));

    private static Task<Result<AutonomyView>> AllowAsync(TestDesk desk, double threshold) =>
        desk.WithAsync<ChangeAutonomy, Result<AutonomyView>>(change => change.RunAsync(
            new AutonomyChange
            {
                ExpectedVersion = 1,
                Categories = [new PolicyChange { Category = TicketCategory.BillingInquiry, Autonomy = Autonomy.Auto, Threshold = threshold }],
            },
            "Mara",
            CancellationToken.None));
}

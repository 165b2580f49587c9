using Baton.Answering.Agents;
using Baton.Foundation;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Answering;

/// <summary>Leads edit agents; every change stays readable and can be taken back.</summary>
public sealed class AgentChangeTests
{
    private const string Billing = "BillingAgent";

    [Fact]
    public async Task A_change_is_a_version_with_its_author_and_the_old_words_stay()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await AgentAsync(desk, Billing);

        var changed = (await ChangeAsync(desk, before, agent => agent with { Instructions = "Be brief." })).Value;

        var versions = await VersionsAsync(desk, Billing);
        Assert.Equal((before.Version + 1, "Be brief."), (changed.Version, changed.Instructions));
        Assert.Equal(["Mara", "workspace"], versions.Select(version => version.Author));
        Assert.Equal(before.Instructions, versions[1].Words.Instructions);
    }

    [Fact]
    public async Task The_same_words_again_make_no_version()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await AgentAsync(desk, Billing);

        Assert.Equal(before.Version, (await ChangeAsync(desk, before, agent => agent)).Value.Version);
        Assert.Single(await VersionsAsync(desk, Billing));
    }

    [Fact]
    public async Task An_earlier_version_comes_back_as_a_new_one()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await AgentAsync(desk, Billing);
        var changed = (await ChangeAsync(desk, before, agent => agent with { Title = "Money agent" })).Value;

        var restored = (await desk.WithAsync<ChangeAgent, Result<AgentView>>(
            change => change.RestoreAsync(Billing, 1, changed.Version, "Kim", CancellationToken.None))).Value;

        Assert.Equal((before.Title, 3), (restored.Title, restored.Version));
        Assert.Equal("restored from version 1", (await VersionsAsync(desk, Billing))[0].Note);
    }

    [Fact]
    public async Task A_change_based_on_an_old_version_is_refused_and_changes_nothing()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await AgentAsync(desk, Billing);
        await ChangeAsync(desk, before, agent => agent with { Title = "Money agent" });

        var late = await ChangeAsync(desk, before, agent => agent with { Title = "Cash agent" });

        Assert.Equal(("agent.changed", "expected_version"), (late.Problem.Code, late.Problem.Field));
        Assert.Equal("Money agent", (await AgentAsync(desk, Billing)).Title);
    }

    [Fact]
    public async Task Of_leads_who_save_at_once_one_wins()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await AgentAsync(desk, Billing);

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(
            number => ChangeAsync(desk, before, agent => agent with { Title = $"Agent {number}" })));

        Assert.Single(results, result => !result.IsRefused);
        Assert.Equal(2, (await VersionsAsync(desk, Billing)).Count);
    }

    [Fact]
    public async Task A_category_moves_from_the_agent_that_had_it_and_leaves_a_version_there_too()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var billing = await AgentAsync(desk, Billing);

        await ChangeAsync(desk, billing, agent => agent with { Categories = [.. agent.Categories, TicketCategory.BugReport] });

        var technical = await AgentAsync(desk, "TechnicalSupportAgent");
        Assert.Equal([TicketCategory.TechnicalIssue], technical.Categories);
        Assert.Equal("bug_report moved to BillingAgent", (await VersionsAsync(desk, technical.Name))[0].Note);
    }

    [Fact]
    public async Task Somebody_must_handle_what_fits_nowhere_else()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var general = await AgentAsync(desk, "GeneralSupportAgent");

        var refused = await ChangeAsync(desk, general, agent => agent with { Categories = [] });

        Assert.Equal("categories", refused.Problem.Field);
    }

    [Fact]
    public async Task An_agent_of_ones_own_takes_tickets_and_gives_its_categories_to_the_general_agent_when_it_leaves()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var request = new NewAgent { Name = "SignInAgent", Title = "Sign-in agent", Categories = [TicketCategory.AccountManagement] };

        Assert.False((await AddAsync(desk, request)).IsRefused);
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        Assert.Equal("SignInAgent", (await desk.TicketAsync(ticket.Id)).Agent);

        Assert.False((await RemoveAsync(desk, "SignInAgent")).IsRefused);
        var other = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        Assert.Equal("GeneralSupportAgent", (await desk.TicketAsync(other.Id)).Agent);
        Assert.Contains(TicketCategory.AccountManagement, (await AgentAsync(desk, "GeneralSupportAgent")).Categories);
        Assert.Single(await VersionsAsync(desk, "SignInAgent"));
    }

    [Fact]
    public async Task A_name_is_given_once_and_counts_on_when_it_is_given_again()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var request = new NewAgent { Name = "ReturnsAgent", Title = "Returns" };
        await AddAsync(desk, request);

        Assert.Equal(("agent.exists", "name"), ((await AddAsync(desk, request)).Problem.Code, "name"));
        await RemoveAsync(desk, "ReturnsAgent");
        Assert.Equal(2, (await AddAsync(desk, request)).Value.Version);
    }

    [Fact]
    public async Task The_six_are_always_there()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var refused = await RemoveAsync(desk, Billing);

        Assert.Equal("agent.built_in", refused.Problem.Code);
        Assert.Equal(6, await desk.ReadAsync(db => db.Agents.CountAsync()));
    }

    private static async Task<AgentView> AgentAsync(TestDesk desk, string name) =>
        (await desk.WithAsync<ReadAgents, Result<AgentView>>(read => read.OneAsync(name, CancellationToken.None))).Value;

    private static async Task<IReadOnlyList<AgentVersionView>> VersionsAsync(TestDesk desk, string name) =>
        (await desk.WithAsync<ReadAgents, Result<IReadOnlyList<AgentVersionView>>>(read => read.VersionsAsync(name, CancellationToken.None))).Value;

    private static Task<Result<AgentView>> AddAsync(TestDesk desk, NewAgent request) =>
        desk.WithAsync<AddAgent, Result<AgentView>>(add => add.RunAsync(request, "Mara", CancellationToken.None));

    private static Task<Result<bool>> RemoveAsync(TestDesk desk, string name) =>
        desk.WithAsync<RemoveAgent, Result<bool>>(remove => remove.RunAsync(name, "Mara", CancellationToken.None));

    private static Task<Result<AgentView>> ChangeAsync(TestDesk desk, AgentView basis, Func<AgentChange, AgentChange> edit) =>
        desk.WithAsync<ChangeAgent, Result<AgentView>>(change => change.RunAsync(
            basis.Name,
            edit(new AgentChange
            {
                ExpectedVersion = basis.Version,
                Title = basis.Title,
                Description = basis.Description,
                Categories = basis.Categories,
                Knowledge = basis.Knowledge,
                Instructions = basis.Instructions,
            }),
            "Mara",
            CancellationToken.None));
}

using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Workspaces;

/// <summary>A workspace is loaded as a whole; what is wrong with it names the file and what would be right.</summary>
public sealed class LoadWorkspaceTests : IDisposable
{
    private const string Company = "name: Corner Shop\n";
    private const string Agent = "---\nname: GeneralAgent\ncategories: [general_inquiry]\n---\nHelp people.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("baton-workspace-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("workspace.yaml", "product: Shelves\n", "name is missing")]
    [InlineData("workspace.yaml", "", "is empty")]
    [InlineData("workspace.yaml", "name: [\n", "line 1")]
    [InlineData("workspace.yaml", "name: Shop\ncolour: red\n", "colour")]
    [InlineData("workspace.yaml", "name: Shop\ncategories: { shipping: { team: A } }\n", "use technical_issue, billing_inquiry")]
    [InlineData("workspace.yaml", "name: Shop\ncategories: { bug_report: { autonomy: full } }\n", "use observe, assist, auto")]
    [InlineData("workspace.yaml", "name: Shop\ncategories: { bug_report: { threshold: 1.5 } }\n", "use 0 to 1")]
    [InlineData("workspace.yaml", "name: Shop\nbusiness_hours: { time_zone: Mars/Olympus }\n", "use an IANA name such as Europe/Berlin")]
    [InlineData("workspace.yaml", "name: Shop\nbusiness_hours: { days: [monday] }\n", "use sun, mon")]
    [InlineData("workspace.yaml", "name: Shop\nbusiness_hours: { days: [] }\n", "Name at least one day")]
    [InlineData("workspace.yaml", "name: Shop\nbusiness_hours: { from: \"8\" }\n", "Write from and to as \"HH:mm\"")]
    [InlineData("workspace.yaml", "name: Shop\nbusiness_hours: { from: \"18:00\", to: \"08:00\" }\n", "From must be before to")]
    [InlineData("agents/general.md", "Help people.\n", "begin with front matter")]
    [InlineData("agents/general.md", "---\ncategories: []\n---\nHelp.\n", "name is missing, such as BillingAgent")]
    [InlineData("agents/general.md", "---\nname: A\ncategories: [shipping]\n---\nHelp.\n", "use technical_issue, billing_inquiry")]
    [InlineData("agents/general.md", "---\nname: A\ncolour: red\n---\nHelp.\n", "line 3")]
    [InlineData("agents/twin.md", "---\nname: GeneralAgent\n---\nHelp.\n", "GeneralAgent")]
    [InlineData("articles/one.md", "---\ncategory: shipping\n---\nText.\n", "unknown category")]
    [InlineData("articles/one.md", "---\ntitle: One\n---\n", "there is no text")]
    [InlineData("customers.yaml", "customers: 3\n", "line 1")]
    public async Task A_mistake_names_its_file_and_the_remedy(string file, string text, string remedy)
    {
        await using var desk = await TestDesk.OpenAsync();
        Write("workspace.yaml", Company);
        Write("agents/general.md", Agent);
        Write(file, text);

        var loaded = await LoadAsync(desk);

        Assert.True(loaded.IsRefused);
        Assert.Contains(Path.GetFileName(file), loaded.Problem.Detail, StringComparison.Ordinal);
        Assert.Contains(remedy, loaded.Problem.Detail, StringComparison.Ordinal);
        Assert.Equal(0, await desk.ReadAsync(db => db.Companies.CountAsync()));
    }

    [Fact]
    public async Task A_folder_without_a_workspace_says_where_one_begins()
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Contains("workspace.yaml does not exist", (await LoadAsync(desk)).Problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_without_agents_says_how_to_write_one()
    {
        await using var desk = await TestDesk.OpenAsync();
        Write("workspace.yaml", Company);

        Assert.Contains("such as general.md", (await LoadAsync(desk)).Problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task What_was_left_out_has_a_careful_default(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        Write("workspace.yaml", "name: Corner Shop\ncategories: { bug_report: {} }\n");
        Write("agents/general.md", Agent);

        Assert.False((await LoadAsync(desk)).IsRefused);

        var company = await desk.ReadAsync(db => db.Companies.AsNoTracking().SingleAsync());
        Assert.Equal(["en"], company.Languages);
        Assert.Equal(new CategoryPolicy(TicketCategory.BugReport, "Support", Autonomy.Assist, 0.6), Assert.Single(company.Policies));
        Assert.Equal(("UTC", new TimeOnly(8, 0), new TimeOnly(18, 0)), (company.Hours.TimeZone, company.Hours.From, company.Hours.To));
    }

    [Fact]
    public async Task Loading_again_changes_the_company_and_replaces_the_agents()
    {
        await using var desk = await TestDesk.OpenAsync();
        Write("workspace.yaml", Company);
        Write("agents/general.md", Agent);
        await LoadAsync(desk);

        Write("workspace.yaml", "name: Corner Store\n");
        Write("agents/general.md", Agent.Replace("GeneralAgent", "FriendlyAgent", StringComparison.Ordinal));
        Assert.False((await LoadAsync(desk)).IsRefused);

        Assert.Equal("Corner Store", await desk.ReadAsync(db => db.Companies.Select(company => company.Name).SingleAsync()));
        Assert.Equal(["FriendlyAgent"], await desk.ReadAsync(db => db.Agents.Select(agent => agent.Name).ToListAsync()));
    }

    [Fact]
    public async Task The_sample_company_can_be_loaded_twice()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var before = await CountAsync(desk);

        var again = await desk.WithAsync<LoadWorkspace, Result<bool>>(load => load.RunAsync(Repository.SampleWorkspace, CancellationToken.None));

        Assert.False(again.IsRefused);
        Assert.Equal(before, await CountAsync(desk));
    }

    private Task<Result<bool>> LoadAsync(TestDesk desk) =>
        desk.WithAsync<LoadWorkspace, Result<bool>>(load => load.RunAsync(folder, CancellationToken.None));

    private static Task<(int Agents, int Articles, int Versions)> CountAsync(TestDesk desk) => desk.ReadAsync(async (BatonDb db) =>
        (await db.Agents.CountAsync(), await db.Articles.CountAsync(), await db.ArticleVersions.CountAsync()));

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

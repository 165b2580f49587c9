using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Tickets.Macros;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baton.Workspaces;

/// <summary>A workspace as its files say it, checked but not yet loaded. Articles stay files until they are imported.</summary>
internal sealed record WorkspaceFiles(
    Company Company, Provenance Provenance, IReadOnlyList<Agent> Agents, SampleCustomers? Customers, string? ArticleFolder)
{
    /// <summary>The macros of the team; none in a workspace without a folder for them.</summary>
    public IReadOnlyList<MacroWords> Macros { get; init; } = [];

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>Reads the folder; the first thing that is wrong comes back with file, line and remedy.</summary>
    public static Result<WorkspaceFiles> Read(string folder)
    {
        var main = Path.Combine(folder, "workspace.yaml");
        if (!File.Exists(main))
            return Problem.Invalid("workspace", $"{main} does not exist; a workspace begins with it.");

        var companyFile = Parse<CompanyFile>(main);
        var company = companyFile.Bind(file => file.ToCompany(main));
        if (company.IsRefused)
            return company.Problem;

        var agents = new List<Agent>();
        var agentFolder = Path.Combine(folder, "agents");
        string[] agentFiles = Directory.Exists(agentFolder) ? Directory.GetFiles(agentFolder, "*.md") : [];
        foreach (var file in agentFiles.Order(StringComparer.Ordinal))
        {
            var agent = AgentFile.Read(file, Yaml);
            if (agent.IsRefused)
                return agent.Problem;
            if (agents.Exists(earlier => earlier.Name == agent.Value.Name))
                return Problem.Invalid("name", $"{file}: there is another agent called {agent.Value.Name}; give each its own name.");
            agents.Add(agent.Value);
        }

        if (agents.Count is 0)
            return Problem.Invalid("agents", $"{agentFolder} holds no agent; write at least one, such as general.md.");

        var people = Path.Combine(folder, "customers.yaml");
        var customers = File.Exists(people) ? Parse<SampleCustomers>(people) : default(Result<SampleCustomers>?);
        if (customers is { IsRefused: true } refused)
            return refused.Problem;

        var macros = new List<MacroWords>();
        var macroFolder = Path.Combine(folder, "macros");
        string[] macroFiles = Directory.Exists(macroFolder) ? Directory.GetFiles(macroFolder, "*.yaml") : [];
        foreach (var file in macroFiles.Order(StringComparer.Ordinal))
        {
            var macro = Parse<MacroFile>(file).Bind(parsed => parsed.ToMacro(file));
            if (macro.IsRefused)
                return macro.Problem;
            macros.Add(macro.Value);
        }

        var articles = Path.Combine(folder, "articles");
        return new WorkspaceFiles(
            company.Value, companyFile.Value.Sample ? Provenance.Sample : Provenance.Own, agents, customers?.Value, Directory.Exists(articles) ? articles : null)
        { Macros = macros };
    }

    private static Result<T> Parse<T>(string file) where T : class
    {
        try
        {
            return Yaml.Deserialize<T?>(File.ReadAllText(file)) is { } parsed
                ? parsed
                : Problem.Invalid("workspace", $"{file} is empty.");
        }
        catch (YamlException failure)
        {
            return Problem.Invalid(
                "workspace", $"{file}, line {failure.Start.Line}: {failure.InnerException?.Message ?? failure.Message}");
        }
    }
}

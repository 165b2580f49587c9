using Baton.Answering.Agents;
using Baton.Foundation;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Baton.Workspaces;

/// <summary><c>agents/NAME.md</c>: front matter, then the instructions.</summary>
internal sealed class AgentFile
{
    public string? Name { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public List<string>? Categories { get; init; }

    public List<string>? Knowledge { get; init; }

    /// <summary>Names of tools that the agent may use.</summary>
    public List<string>? Tools { get; init; }

    /// <summary>Names of procedures that the agent may follow.</summary>
    public List<string>? Procedures { get; init; }

    public static Result<Agent> Read(string file, IDeserializer yaml)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
            return Problem.Invalid("agents", $"{file}: begin with front matter between two lines of \"---\".");

        try
        {
            var header = yaml.Deserialize<AgentFile?>(text[4..(end + 1)]) ?? new AgentFile();
            return header.ToAgent(file, text[(end + 5)..].Trim());
        }
        catch (YamlException failure)
        {
            return Problem.Invalid("agents", $"{file}, line {failure.Start.Line + 1}: {failure.InnerException?.Message ?? failure.Message}");
        }
    }

    private Result<Agent> ToAgent(string file, string instructions)
    {
        if (string.IsNullOrWhiteSpace(Name))
            return Problem.Invalid("name", $"{file}: name is missing, such as BillingAgent.");
        var wrong = (Categories ?? []).Concat(Knowledge ?? []).FirstOrDefault(word => !Json.TryWord<TicketCategory>(word, out _));
        if (wrong is not null)
        {
            var words = Enum.GetValues<TicketCategory>().Select(Json.Word);
            return Problem.Invalid("categories", $"{file}: unknown category \"{wrong}\"; use {string.Join(", ", words)}.");
        }

        return new Agent
        {
            Name = Name,
            Title = Title ?? Name,
            Description = Description ?? "",
            Categories = Parse(Categories),
            Knowledge = Parse(Knowledge),
            Instructions = instructions,
        };
    }

    private static List<TicketCategory> Parse(List<string>? words) =>
        (words ?? []).ConvertAll(word => Json.TryWord(word, out TicketCategory category) ? category : default);
}

using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>An AI agent as people see it.</summary>
/// <param name="Knowledge">Article categories that it prefers when it searches.</param>
/// <param name="Version">Send it as <c>expected_version</c> with a change.</param>
/// <param name="IsBuiltIn">One of the six that are always there: it can be edited, not removed.</param>
public sealed record AgentView(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<TicketCategory> Categories,
    IReadOnlyList<TicketCategory> Knowledge,
    string Instructions,
    int Version,
    bool IsBuiltIn)
{
    internal static AgentView Of(Agent agent) => new(
        agent.Name, agent.Title, agent.Description, agent.Categories, agent.Knowledge, agent.Instructions, agent.Version,
        Roster.IsBuiltIn(agent.Name));
}

/// <summary>An agent as it was at one time.</summary>
/// <param name="Note">Why it changed, where nobody wrote it by hand.</param>
public sealed record AgentVersionView(int Number, string Author, DateTimeOffset At, string? Note, AgentWords Words)
{
    internal static AgentVersionView Of(AgentVersion version) =>
        new(version.Number, version.Author, version.At, version.Note, version.Words);
}

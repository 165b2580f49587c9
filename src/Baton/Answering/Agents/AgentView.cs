using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>An AI agent as people see it.</summary>
public sealed record AgentView(
    string Name, string Title, string Description, IReadOnlyList<TicketCategory> Categories, string Instructions)
{
    internal static AgentView Of(Agent agent) =>
        new(agent.Name, agent.Title, agent.Description, agent.Categories, agent.Instructions);
}

using Baton.Answering.Agents;
using Baton.Foundation;

namespace Baton.Answering.Trying;

/// <summary>The team as it is now, with changes on top that nobody saved.</summary>
internal static class TriedTeam
{
    public static Team With(this Team team, TriedChanges? changes)
    {
        if (changes is null)
            return team;

        var company = new Company
        {
            Name = team.Company.Name,
            Product = team.Company.Product,
            Hours = team.Company.Hours,
            Languages = team.Company.Languages,
            Policies = [.. Enum.GetValues<TicketCategory>().Select(category => Policy(team, changes, category))],
        };
        return new Team(company, Agents(team.Agents, changes.Agents));
    }

    private static CategoryPolicy Policy(Team team, TriedChanges changes, TicketCategory category)
    {
        var now = team.Policy(category);
        return changes.Autonomy.FirstOrDefault(candidate => candidate.Category == category) is { } change
            ? new CategoryPolicy(category, change.Team ?? now.Team, change.Autonomy!.Value, change.Threshold!.Value)
            : now;
    }

    /// <summary>As saving does it: a category that a changed agent claims is taken from whoever has it.</summary>
    private static List<Agent> Agents(IReadOnlyList<Agent> agents, IReadOnlyList<TriedAgent> changes)
    {
        var claimed = changes.SelectMany(change => change.Categories).ToHashSet();
        var others = agents.Where(agent => changes.All(change => change.Name != agent.Name))
            .Select(agent => Agent.New(agent.Name, agent.Words with { Categories = [.. agent.Categories.Where(category => !claimed.Contains(category))] }));
        var changed = changes.Select(change => Agent.New(change.Name, new AgentWords(
            change.Title,
            agents.FirstOrDefault(agent => agent.Name == change.Name)?.Description ?? "",
            change.Categories,
            change.Knowledge,
            change.Instructions)));
        return [.. others, .. changed];
    }
}

using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>
/// An agent of one's own leaves. Its categories go to the general agent, its tickets are routed anew with the customer's
/// next words, and its versions stay.
/// </summary>
internal sealed class RemoveAgent(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(string name, string author, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (Roster.IsBuiltIn(name))
                    return AgentProblems.IsBuiltIn(name);
                if (await db.AgentAsync(name, token) is not { } agent)
                    return AgentProblems.NotFound(name);

                var others = await db.Agents.Where(other => other.Name != name).ToListAsync(token);
                var general = others.Find(other => other.Categories.Contains(TicketCategory.GeneralInquiry))
                    ?? others.Find(other => other.Name == Roster.GeneralAgent);
                db.Agents.Remove(agent);
                if (general is not null && agent.Categories.Count > 0)
                {
                    await db.ChangeAsync(
                        general, general.Words with { Categories = [.. general.Categories.Union(agent.Categories)] }, author,
                        $"took over from {name}, which was removed", clock.GetUtcNow(), token);
                }

                db.Announce(Roster.Topic, "agents");
                return true;
            },
            cancellationToken);
}

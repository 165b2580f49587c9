using Baton.Foundation;
using Baton.Storage;

namespace Baton.Answering.Agents;

/// <summary>An agent of one's own joins the team.</summary>
internal sealed class AddAgent(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<AgentView>> RunAsync(NewAgent request, string author, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<AgentView>>(
            async (db, token) =>
            {
                if (await db.AgentAsync(request.Name, token) is not null)
                    return AgentProblems.Exists(request.Name);

                var now = clock.GetUtcNow();
                var agent = Agent.New(request.Name, request.Words);
                await db.TakeFromOthersAsync(agent.Name, agent.Categories, author, now, token);
                await db.AddAsync(agent, author, now, token);
                return AgentView.Of(agent);
            },
            cancellationToken);
}

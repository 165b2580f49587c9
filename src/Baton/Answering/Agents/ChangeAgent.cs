using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>A lead edits an agent, or brings an earlier version back. All nodes work with it from their next run on.</summary>
internal sealed class ChangeAgent(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<AgentView>> RunAsync(string name, AgentChange change, string author, CancellationToken cancellationToken) =>
        SaveAsync(name, change.ExpectedVersion, _ => Task.FromResult<Result<AgentWords>>(change.Words), author, null, cancellationToken);

    public Task<Result<AgentView>> RestoreAsync(
        string name, int number, int? expectedVersion, string author, CancellationToken cancellationToken) =>
        SaveAsync(name, expectedVersion, db => WordsAsync(db, name, number, cancellationToken), author, $"restored from version {number}", cancellationToken);

    private Task<Result<AgentView>> SaveAsync(
        string name,
        int? expectedVersion,
        Func<BatonDb, Task<Result<AgentWords>>> wordsAsync,
        string author,
        string? note,
        CancellationToken cancellationToken) => transactions.RunAsync<Result<AgentView>>(
            async (db, token) =>
            {
                var agent = await db.AgentAsync(name, token);
                if (agent is null)
                    return AgentProblems.NotFound(name);
                if (agent.Version != expectedVersion)
                    return AgentProblems.Changed(agent);
                var words = await wordsAsync(db);
                if (words.IsRefused)
                    return words.Problem;
                if (await LeavesNobodyAsync(db, agent, words.Value, token))
                    return AgentProblems.NobodyForTheRest;

                var now = clock.GetUtcNow();
                await db.TakeFromOthersAsync(name, words.Value.Categories, author, now, token);
                await db.ChangeAsync(agent, words.Value, author, note, now, token);
                return AgentView.Of(agent);
            },
            cancellationToken);

    private static async Task<Result<AgentWords>> WordsAsync(
        BatonDb db, string name, int number, CancellationToken cancellationToken)
    {
        var version = await db.AgentVersions.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Agent == name && candidate.Number == number, cancellationToken);
        return version is null ? AgentProblems.NoVersion(number) : version.Words;
    }

    private static async Task<bool> LeavesNobodyAsync(
        BatonDb db, Agent agent, AgentWords words, CancellationToken cancellationToken) =>
        agent.Categories.Contains(TicketCategory.GeneralInquiry) && !words.Categories.Contains(TicketCategory.GeneralInquiry)
        && (await db.Agents.Where(other => other.Name != agent.Name).ToListAsync(cancellationToken))
            .TrueForAll(other => !other.Categories.Contains(TicketCategory.GeneralInquiry));
}

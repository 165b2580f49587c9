using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>Every change of an agent goes through here, so that each leaves a version and every node notices.</summary>
internal static class AgentHistory
{
    /// <summary>Wrote what a workspace's files hold, and what was there before versions were kept.</summary>
    public const string Workspace = "workspace";

    extension(BatonDb db)
    {
        public DbSet<AgentVersion> AgentVersions => db.Set<AgentVersion>();

        public Task<Agent?> AgentAsync(string name, CancellationToken cancellationToken) =>
            db.Agents.SingleOrDefaultAsync(agent => agent.Name == name, cancellationToken);

        /// <summary>Gives an agent new words as its next version. Words that say the same make none.</summary>
        public async Task ChangeAsync(
            Agent agent, AgentWords words, string author, string? note, DateTimeOffset now, CancellationToken cancellationToken)
        {
            if (agent.Version > 0 && agent.Words.IsSameAs(words))
                return;

            var last = await db.LastNumberAsync(agent.Name, cancellationToken);
            if (agent.Version is 0 && db.Entry(agent).State is not EntityState.Added && !agent.Words.IsSameAs(words))
                db.Keep(agent.Name, ++last, agent.Words, Workspace, null, now);
            db.Keep(agent.Name, ++last, words, author, note, now);
            agent.Change(words, last);
            db.Announce(Roster.Topic, "agents");
        }

        /// <summary>Adds an agent with its first version.</summary>
        public async Task AddAsync(Agent agent, string author, DateTimeOffset now, CancellationToken cancellationToken)
        {
            db.Agents.Add(agent);
            await db.ChangeAsync(agent, agent.Words, author, null, now, cancellationToken);
        }

        /// <summary>Takes categories away from whoever else has them: two agents for one category would be none.</summary>
        public async Task TakeFromOthersAsync(
            string name, IReadOnlyList<TicketCategory> categories, string author, DateTimeOffset now, CancellationToken cancellationToken)
        {
            foreach (var other in await db.Agents.Where(other => other.Name != name).ToListAsync(cancellationToken))
            {
                var moved = other.Categories.Intersect(categories).ToList();
                if (moved.Count is 0)
                    continue;
                await db.ChangeAsync(
                    other, other.Words with { Categories = [.. other.Categories.Except(moved)] }, author,
                    $"{string.Join(", ", moved.Select(Json.Word))} moved to {name}", now, cancellationToken);
            }
        }

        /// <summary>Makes the agents those of a workspace's files.</summary>
        public async Task ReplaceAgentsAsync(IReadOnlyList<Agent> files, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var known = await db.Agents.ToDictionaryAsync(agent => agent.Name, cancellationToken);
            db.Agents.RemoveRange(known.Values.Where(agent => files.All(file => file.Name != agent.Name)));
            foreach (var file in files)
            {
                if (known.TryGetValue(file.Name, out var agent))
                    await db.ChangeAsync(agent, file.Words, Workspace, null, now, cancellationToken);
                else
                    await db.AddAsync(Agent.New(file.Name, file.Words), Workspace, now, cancellationToken);
            }

            db.Announce(Roster.Topic, "agents");
        }

        private async Task<int> LastNumberAsync(string name, CancellationToken cancellationToken) =>
            await db.AgentVersions.Where(version => version.Agent == name)
                .MaxAsync(version => (int?)version.Number, cancellationToken) ?? 0;

        private void Keep(string name, int number, AgentWords words, string author, string? note, DateTimeOffset now) =>
            db.AgentVersions.Add(new AgentVersion
            {
                Id = Id<AgentVersion>.New(now),
                Agent = name,
                Number = number,
                Words = words,
                Author = author,
                Note = note,
                At = now,
            });
    }
}

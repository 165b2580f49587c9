using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>The agents as they are now and as they were. Read from the database itself: an editor must not see a cached version.</summary>
internal sealed class ReadAgents(BatonDb db)
{
    public async Task<IReadOnlyList<AgentView>> AllAsync(CancellationToken cancellationToken) =>
        (await db.Agents.AsNoTracking().OrderBy(agent => agent.Name).ToListAsync(cancellationToken)).ConvertAll(AgentView.Of);

    public async Task<Result<AgentView>> OneAsync(string name, CancellationToken cancellationToken) =>
        await db.Agents.AsNoTracking().SingleOrDefaultAsync(agent => agent.Name == name, cancellationToken) is { } agent
            ? AgentView.Of(agent)
            : AgentProblems.NotFound(name);

    /// <summary>Newest first.</summary>
    public async Task<Result<IReadOnlyList<AgentVersionView>>> VersionsAsync(string name, CancellationToken cancellationToken)
    {
        var versions = await db.AgentVersions.AsNoTracking().Where(version => version.Agent == name)
            .OrderByDescending(version => version.Number).ToListAsync(cancellationToken);
        if (versions.Count is 0 && !await db.Agents.AnyAsync(agent => agent.Name == name, cancellationToken))
            return AgentProblems.NotFound(name);
        return versions.ConvertAll(AgentVersionView.Of);
    }
}

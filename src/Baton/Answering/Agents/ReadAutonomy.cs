using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>What agents may do now, and what they were allowed before.</summary>
internal sealed class ReadAutonomy(BatonDb db)
{
    private const int NewestRuns = 100;

    public async Task<AutonomyView> RunAsync(CancellationToken cancellationToken)
    {
        var company = await db.Companies.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? Company.Unnamed;
        var team = new Team(company, await db.Agents.AsNoTracking().ToListAsync(cancellationToken));
        var categories = new List<CategoryAutonomy>();
        foreach (var category in Enum.GetValues<TicketCategory>())
        {
            var policy = team.Policy(category);
            categories.Add(new CategoryAutonomy(
                category, policy.Team, policy.Autonomy, policy.Threshold, team.For(category)?.Name,
                await RecentAsync(category, cancellationToken)));
        }

        return new AutonomyView(company.PoliciesVersion, categories);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<AutonomyVersionView>> VersionsAsync(CancellationToken cancellationToken) =>
        (await db.AutonomyVersions.AsNoTracking().OrderByDescending(version => version.Number).ToListAsync(cancellationToken))
            .ConvertAll(AutonomyVersionView.Of);

    private async Task<RecentRuns> RecentAsync(TicketCategory category, CancellationToken cancellationToken)
    {
        var runs = await db.Runs.AsNoTracking().Where(run => run.Category == category && run.CouldAnswer != null)
            .OrderByDescending(run => run.FinishedAt).Take(NewestRuns)
            .Select(run => new { run.CouldAnswer, run.Confidence }).ToListAsync(cancellationToken);
        return new RecentRuns(
            runs.Count,
            [.. runs.Where(run => run.CouldAnswer is true).Select(run => run.Confidence).OrderDescending()]);
    }
}

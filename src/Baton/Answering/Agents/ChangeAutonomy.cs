using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>A lead decides how far agents may go. All nodes keep to it from their next run on.</summary>
internal sealed class ChangeAutonomy(ITransactions transactions, ReadAutonomy readAutonomy, TimeProvider clock)
{
    public async Task<Result<AutonomyView>> RunAsync(AutonomyChange change, string author, CancellationToken cancellationToken)
    {
        var twice = change.Categories.GroupBy(policy => policy.Category).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            return Problem.Invalid("categories", $"{Json.Word(twice.Key!.Value)} is there twice.");

        return await SaveAsync(
            change.ExpectedVersion, company => Merge(company, change.Categories), author, null, cancellationToken);
    }

    public async Task<Result<AutonomyView>> RestoreAsync(
        int number, int? expectedVersion, string author, CancellationToken cancellationToken)
    {
        var version = (await readAutonomy.VersionsAsync(cancellationToken)).FirstOrDefault(candidate => candidate.Number == number);
        return version is null
            ? AgentProblems.NoVersion(number)
            : await SaveAsync(expectedVersion, _ => version.Categories, author, $"restored from version {number}", cancellationToken);
    }

    private async Task<Result<AutonomyView>> SaveAsync(
        int? expectedVersion,
        Func<Company, IReadOnlyList<CategoryPolicy>> policies,
        string author,
        string? note,
        CancellationToken cancellationToken)
    {
        var saved = await transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var company = await db.Companies.SingleOrDefaultAsync(token);
                if ((company?.PoliciesVersion ?? 0) != expectedVersion)
                    return AgentProblems.AutonomyChanged(company?.PoliciesVersion ?? 0);
                if (company is null)
                    db.Companies.Add(company = Company.NewUnnamed());
                db.Allow(company, policies(company), author, note, clock.GetUtcNow());
                return true;
            },
            cancellationToken);
        return saved.IsRefused ? saved.Problem : await readAutonomy.RunAsync(cancellationToken);
    }

    private static List<CategoryPolicy> Merge(Company company, IReadOnlyList<PolicyChange> changes)
    {
        var team = new Team(company, []);
        return [.. from category in Enum.GetValues<TicketCategory>()
                   let now = team.Policy(category)
                   let change = changes.FirstOrDefault(candidate => candidate.Category == category)
                   select change is null
                       ? now
                       : new CategoryPolicy(category, change.Team?.Trim() ?? now.Team, change.Autonomy!.Value, change.Threshold!.Value)];
    }
}

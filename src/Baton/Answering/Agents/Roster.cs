using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>The team of agents and what it may do, as configured now. Read anew for a run only when it changed.</summary>
internal sealed class Roster(IDbContextFactory<BatonDb> databases, Signals signals) : IDisposable
{
    /// <summary>Rung after a commit that changed agents or company.</summary>
    public const string Topic = "workspace";

    public const string TriageAgent = "TriageAgent";

    /// <summary>Handles what nobody else does.</summary>
    public const string GeneralAgent = "GeneralSupportAgent";

    private static readonly string[] BuiltIn =
        [TriageAgent, "TechnicalSupportAgent", "BillingAgent", "AccountManagerAgent", "ProductAgent", GeneralAgent];

    private readonly Signals.Subscription changes = signals.Subscribe(Topic);
    private volatile Team? team;

    /// <summary>One of the six that are always there.</summary>
    public static bool IsBuiltIn(string name) => BuiltIn.Contains(name);

    public async Task<Team> TeamAsync(CancellationToken cancellationToken)
    {
        var known = team;
        if (known is not null && !changes.TryTake())
            return known;

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var agents = await db.Agents.AsNoTracking().ToListAsync(cancellationToken);
        var company = await db.Companies.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return team = new Team(company ?? Company.Unnamed, agents);
    }

    public void Dispose() => changes.Dispose();
}

/// <summary>One consistent picture of the configuration, used for a whole run.</summary>
internal sealed record Team(Company Company, IReadOnlyList<Agent> Agents)
{
    /// <summary>The specialist for a category; the general agent, or whoever is there, when nobody claims it.</summary>
    public Agent? For(TicketCategory category) =>
        Agents.FirstOrDefault(agent => agent.Categories.Contains(category))
        ?? Agents.FirstOrDefault(agent => agent.Categories.Contains(TicketCategory.GeneralInquiry));

    public Agent? Named(string? name) => Agents.FirstOrDefault(agent => agent.Name == name);

    public CategoryPolicy Policy(TicketCategory category) =>
        Company.Policies.FirstOrDefault(policy => policy.Category == category)
        ?? new CategoryPolicy(category, "Support", Autonomy.Observe, 1);
}

internal static class AgentTables
{
    extension(BatonDb db)
    {
        public DbSet<Agent> Agents => db.Set<Agent>();

        public DbSet<Company> Companies => db.Set<Company>();
    }
}

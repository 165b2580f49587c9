using Baton.Storage;
using Baton.Tools.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tools.Gate;

/// <summary>
/// Keeps limits over a time, however many calls come at the same moment: whoever begins a limited call first takes the row of its
/// limit, so that the next one counts what this one has begun.
/// </summary>
internal static class KeepLimits
{
    /// <summary>Why it may not begin; null when it may. Called in the transaction that lets it begin.</summary>
    public static async Task<string?> WhyNotAsync(BatonDb db, ToolSpec spec, Effect effect, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (spec.Limits.Customer is { } customer)
        {
            await TakeTurnAsync(db, $"{spec.Name} customer {effect.CustomerKey}", cancellationToken);
            var begun = db.Effects.Where(other => other.Tool == spec.Name && other.CustomerKey == effect.CustomerKey && other.Id != effect.Id);
            if (await WhyNotAsync(begun, customer, effect, now, cancellationToken) is { } full)
                return $"For one customer {full}";
        }

        if (spec.Limits.Agent is { } agent)
        {
            await TakeTurnAsync(db, $"{spec.Name} agent {effect.Agent}", cancellationToken);
            var begun = db.Effects.Where(other => other.Tool == spec.Name && other.Agent == effect.Agent && other.Id != effect.Id);
            if (await WhyNotAsync(begun, agent, effect, now, cancellationToken) is { } full)
                return $"For one agent {full}";
        }

        return null;
    }

    private static async Task<string?> WhyNotAsync(
        IQueryable<Effect> others, Window window, Effect effect, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - window.Within;
        // What may have happened counts as well as what did.
        var begun = await others
            .Where(other => other.BegunAt > since
                && (other.Status == EffectStatus.Executing || other.Status == EffectStatus.Succeeded || other.Status == EffectStatus.Unknown))
            .Select(other => other.Amount ?? 0).ToListAsync(cancellationToken);
        if (window.Count is { } most && begun.Count >= most)
            return $"it is done {most} times in {window.Within.TotalHours:0.#} hours at most.";
        return window.Amount is { } sum && begun.Sum() + (effect.Amount ?? 0) > sum
            ? $"{sum / 100m:0.00} in {window.Within.TotalHours:0.#} hours is the most."
            : null;
    }

    private static async Task TakeTurnAsync(BatonDb db, string key, CancellationToken cancellationToken)
    {
        // A row that is updated stays locked until the end of the transaction. Two that make it at once: one is run again.
        if (await db.LimitTurns.Where(turn => turn.Key == key).ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Count, turn => turn.Count + 1), cancellationToken) is 0)
        {
            db.LimitTurns.Add(new LimitTurn { Key = key, Count = 1 });
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}

/// <summary>Whose turn it is to count against a limit.</summary>
internal sealed class LimitTurn
{
    public required string Key { get; init; }

    public required long Count { get; init; }
}

internal sealed class LimitTurnTable : IEntityTypeConfiguration<LimitTurn>
{
    public void Configure(EntityTypeBuilder<LimitTurn> builder)
    {
        builder.ToTable("limit_turns");
        builder.HasKey(turn => turn.Key);
        builder.Property(turn => turn.Key).HasMaxLength(300);
    }
}

internal static class LimitTables
{
    extension(BatonDb db)
    {
        public DbSet<LimitTurn> LimitTurns => db.Set<LimitTurn>();
    }
}

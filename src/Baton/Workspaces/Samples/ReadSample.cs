using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Samples;

/// <summary>Where the removal stands.</summary>
public enum RemovalState
{
    Running,
    Done,
    Failed,
}

/// <summary>How far the removal is. <paramref name="Kept"/>: what stayed because a person had worked on it.</summary>
public sealed record RemovalView(
    RemovalState State, int Done, int Total, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, IReadOnlyList<KeptItem> Kept);

/// <summary>
/// What the sample brought and what removing it would take. <paramref name="Kept"/> would stay, because a person worked on
/// it; agents and settings always stay.
/// </summary>
/// <param name="IsLoaded">Something of the sample is here.</param>
/// <param name="Articles">Articles that would go.</param>
/// <param name="Customers">Customers that would go.</param>
/// <param name="Organizations">Companies that would go.</param>
/// <param name="Tickets">Tickets of those customers.</param>
/// <param name="Macros">Macros that would go.</param>
/// <param name="Kept">What would stay.</param>
/// <param name="Removal">How far a removal is; null before the first.</param>
public sealed record SampleView(
    bool IsLoaded, int Articles, int Customers, int Organizations, int Tickets, int Macros, IReadOnlyList<KeptItem> Kept, RemovalView? Removal);

/// <summary>Says what the sample is made of, by the marks that loading it left.</summary>
internal sealed class ReadSample(BatonDb db)
{
    public async Task<SampleView> RunAsync(CancellationToken cancellationToken)
    {
        var marks = await db.SampleItems.GroupBy(item => item.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var removal = await db.SampleRemovals.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return new SampleView(
            marks.Count > 0,
            await db.SampleArticles().CountAsync(sample => !sample.IsOwn, cancellationToken),
            await db.SampleCustomers().CountAsync(sample => !sample.IsOwn, cancellationToken),
            Count(SampleKind.Organization),
            await db.SampleTickets().CountAsync(cancellationToken),
            await db.SampleMacros().CountAsync(sample => !sample.IsOwn, cancellationToken),
            await KeptAsync(db, cancellationToken),
            removal is null ? null : Of(removal));

        int Count(SampleKind kind) => marks.Find(mark => mark.Kind == kind)?.Count ?? 0;
    }

    /// <summary>What a person worked on, by name.</summary>
    public static async Task<IReadOnlyList<KeptItem>> KeptAsync(BatonDb db, CancellationToken cancellationToken)
    {
        var articles = await db.SampleArticles().Where(sample => sample.IsOwn).OrderBy(sample => sample.Article.Key)
            .Select(sample => new KeptItem(SampleKind.Article, sample.Article.Key, sample.Article.Title)).ToListAsync(cancellationToken);
        var customers = await db.SampleCustomers().Where(sample => sample.IsOwn).OrderBy(sample => sample.Customer.Key)
            .Select(sample => new KeptItem(SampleKind.Customer, sample.Customer.Key, sample.Customer.Name ?? sample.Customer.Key))
            .ToListAsync(cancellationToken);
        var macros = await db.SampleMacros().Where(sample => sample.IsOwn).OrderBy(sample => sample.Macro.Name)
            .Select(sample => new KeptItem(SampleKind.Macro, sample.Macro.Name, sample.Macro.Name)).ToListAsync(cancellationToken);
        return [.. articles, .. customers, .. macros];
    }

    private static RemovalView Of(SampleRemoval removal) => new(
        removal.FinishedAt is not null ? RemovalState.Done : removal.Failure is not null ? RemovalState.Failed : RemovalState.Running,
        removal.Done, removal.Total, removal.StartedBy, removal.StartedAt, removal.FinishedAt, removal.Kept);
}

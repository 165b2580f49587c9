using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Work;

/// <summary>What the queue holds, for people: waiting, running and dead items with the kind of their last error.</summary>
internal sealed class FindWork(BatonDb db)
{
    private const int PageSize = 100;

    public async Task<IReadOnlyList<WorkItemView>> RunAsync(WorkState? state, CancellationToken cancellationToken) =>
        await db.WorkItems.AsNoTracking()
            .Where(item => state == null || item.State == state)
            .OrderBy(item => item.DueAt).Take(PageSize)
            .Select(item => new WorkItemView(
                item.Id.Value, item.Kind, item.Subject, item.State, item.DueAt, item.Attempts, item.LastError))
            .ToListAsync(cancellationToken);
}

/// <summary>One item of the work queue.</summary>
public sealed record WorkItemView(
    Guid Id, string Kind, string Subject, WorkState State, DateTimeOffset DueAt, int Attempts, string? LastError);

using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Gate;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Approvals;

/// <summary>What waits for a teammate, and what was decided.</summary>
internal sealed class ReadApprovals(BatonDb db)
{
    private const int Most = 200;

    /// <summary>Those of a status, the most urgent first where they wait, else the newest.</summary>
    public async Task<IReadOnlyList<ApprovalView>> RunAsync(ApprovalStatus status, Id<Ticket>? ticket, CancellationToken cancellationToken)
    {
        var asked = db.Approvals.AsNoTracking().Where(approval => approval.Status == status && (ticket == null || approval.TicketId == ticket));
        var ordered = status is ApprovalStatus.Waiting ? asked.OrderBy(approval => approval.ExpiresAt) : asked.OrderByDescending(approval => approval.AskedAt);
        var rows = await ordered.Take(Most)
            .Join(db.Effects, approval => approval.EffectId, effect => effect.Id, (approval, effect) => new { approval, effect })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => ApprovalView.Of(row.approval, row.effect))];
    }

    public async Task<Result<ApprovalView>> OneAsync(Id<Approval> id, CancellationToken cancellationToken)
    {
        var approval = await db.Approvals.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        return approval is null
            ? ApprovalProblems.NotFound(id)
            : ApprovalView.Of(approval, await db.Effects.AsNoTracking().SingleAsync(effect => effect.Id == approval.EffectId, cancellationToken));
    }
}

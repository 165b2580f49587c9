using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>
/// The promise of the system as a query: customers who wait while neither a person owns the ticket nor work is due for
/// it. It must always return nothing; <c>/readyz</c> and the durability tests ask it.
/// </summary>
internal sealed class CustomersWaiting(BatonDb db)
{
    public async Task<IReadOnlyList<Guid>> ForgottenAsync(CancellationToken cancellationToken)
    {
        var waiting = await Waiting().ToListAsync(cancellationToken);
        if (waiting.Count is 0)
            return [];

        var owned = await db.WorkItems.AsNoTracking()
            .Where(item => item.Kind == TicketWork.NeedsAnswer && item.State == WorkState.Ready)
            .Select(item => item.Subject).ToListAsync(cancellationToken);

        // A ticket may have been dealt with between the two reads. Its version tells: work comes and goes only together
        // with a change of the ticket.
        var suspects = waiting.Where(ticket => !owned.Contains(ticket.Id.ToString())).ToHashSet();
        if (suspects.Count > 0)
            suspects.IntersectWith(await Waiting().ToListAsync(cancellationToken));
        return [.. suspects.Select(ticket => ticket.Id)];
    }

    private IQueryable<WaitingTicket> Waiting() =>
        db.Tickets.AsNoTracking()
            .Where(ticket => ticket.WaitingSince != null && ticket.Teammate == null
                && (ticket.Status == TicketStatus.New || ticket.Status == TicketStatus.InProgress
                    || ticket.Status == TicketStatus.PendingCustomer))
            .Select(ticket => new WaitingTicket(ticket.Id.Value, ticket.Version));

    private sealed record WaitingTicket(Guid Id, int Version);
}

using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Connectors;
using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Steps;

/// <summary>Step 1: gathers what is known about the ticket before anybody reads it.</summary>
internal sealed class LoadCase(
    BatonDb db, IEnumerable<ICustomerSource> sources, Roster roster, TimeProvider clock, ILogger<LoadCase> log)
{
    private const int NewestPastTickets = 5;

    /// <summary>The case, or null when the ticket does not exist (any more).</summary>
    public async Task<CaseFile?> RunAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (ticket is null)
            return null;

        var conversation = await db.Messages.AsNoTracking()
            .Where(message => message.TicketId == id && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).ToListAsync(cancellationToken);
        var lastOfPerson = conversation.LastOrDefault(message => message.Author is AuthorKind.Teammate)?.Sequence ?? 0;

        return new CaseFile
        {
            Ticket = ticket,
            Conversation = conversation,
            Unanswered = conversation.FindAll(message =>
                message.Author is AuthorKind.Customer && message.Sequence > ticket.AnsweredThrough),
            Customer = await FindCustomerAsync(ticket.CustomerKey, cancellationToken),
            PastTickets = await PastTicketsAsync(ticket, cancellationToken),
            EarlierOutcomes = await db.Runs.AsNoTracking()
                .Where(run => run.TicketId == id && run.ThroughSequence > lastOfPerson)
                .OrderBy(run => run.FinishedAt).Select(run => run.Outcome).ToListAsync(cancellationToken),
            Team = await roster.TeamAsync(cancellationToken),
            StartedAt = clock.GetUtcNow(),
        };
    }

    /// <summary>The first system that knows the customer. One that cannot be reached costs facts, never the answer.</summary>
    private async Task<CustomerProfile?> FindCustomerAsync(string customerKey, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            try
            {
                if (await source.FindAsync(customerKey, cancellationToken) is { } profile)
                    return profile;
            }
            catch (Exception failure) when (failure is HttpRequestException or TimeoutException)
            {
                log.CustomerSourceUnreachable(failure, source.Name);
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<PastTicket>> PastTicketsAsync(Ticket ticket, CancellationToken cancellationToken) =>
        await db.Tickets.AsNoTracking()
            .Where(past => past.CustomerId == ticket.CustomerId && past.Id != ticket.Id)
            .OrderByDescending(past => past.CreatedAt).Take(NewestPastTickets)
            .Select(past => new PastTicket(past.Id.Value, past.Subject, past.Category, past.Status, past.Resolution, past.CreatedAt))
            .ToListAsync(cancellationToken);
}

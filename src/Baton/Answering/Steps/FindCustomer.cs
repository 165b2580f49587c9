using Baton.Connectors;
using Baton.Customers;
using Baton.Escalations;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Steps;

/// <summary>What is known about the customer.</summary>
internal sealed class FindCustomer(BatonDb db, IEnumerable<ICustomerSource> sources, ILogger<FindCustomer> log)
{
    private const int NewestPastTickets = 5;

    /// <summary>The first system that knows the customer. One that cannot be reached costs facts, never the answer.</summary>
    public async Task<CustomerProfile?> RunAsync(string customerKey, CancellationToken cancellationToken)
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

    /// <summary>The customer in our own books, without a place there when nobody knows them yet.</summary>
    public async Task<Customer> OrStrangerAsync(string customerKey, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Customers.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Key == customerKey, cancellationToken)
        ?? Customer.Unknown(customerKey, now);

    /// <summary>The customer's newest tickets but this one.</summary>
    public async Task<IReadOnlyList<PastTicket>> PastTicketsAsync(Ticket ticket, CancellationToken cancellationToken) =>
        await db.Tickets.AsNoTracking()
            .Where(past => past.CustomerId == ticket.CustomerId && past.Id != ticket.Id)
            .OrderByDescending(past => past.CreatedAt).Take(NewestPastTickets)
            .Select(past => new PastTicket(past.Id.Value, past.Subject, past.Category, past.Status, past.Resolution, past.CreatedAt))
            .ToListAsync(cancellationToken);
}

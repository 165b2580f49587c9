using Baton.Answering;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Insights;

/// <summary>Reads everything about one customer, by id or key.</summary>
internal sealed class ReadCustomer(BatonDb db, IOptions<AnsweringOptions> answering, TimeProvider clock)
{
    private const int NewestTickets = 50;
    private const int NewestPurchases = 50;

    public async Task<Result<CustomerPage>> RunAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.CustomerAsync(id, cancellationToken) is not { } customer)
            return CustomerProblems.NotFound(id);

        var tickets = db.Tickets.AsNoTracking().Where(ticket => ticket.CustomerId == customer.Id);
        var figures = await tickets.GroupBy(_ => 1).Select(group => new
        {
            Count = group.Count(),
            Open = group.Count(ticket => ticket.Status != TicketStatus.Resolved && ticket.Status != TicketStatus.Closed),
            First = group.Min(ticket => (DateTimeOffset?)ticket.CreatedAt),
            Ratings = group.Count(ticket => ticket.CustomerSatisfaction != null),
            Mean = group.Average(ticket => ticket.CustomerSatisfaction),
        }).FirstOrDefaultAsync(cancellationToken);

        return new CustomerPage
        {
            Id = customer.Id.Value,
            Key = customer.Key,
            Name = customer.Name,
            Email = customer.Email,
            Phone = customer.Phone,
            Tier = customer.Tier,
            Identity = customer.Identity,
            Organization = await OrganizationAsync(customer, cancellationToken),
            Language = customer.Language,
            CustomerSince = customer.CustomerSince,
            Notes = customer.Notes,
            Version = customer.Version,
            FirstSeenAt = figures?.First,
            LastSeenAt = await LastWordAsync(tickets, cancellationToken),
            Purchases = await db.Purchases.AsNoTracking().Where(purchase => purchase.CustomerId == customer.Id)
                .OrderByDescending(purchase => purchase.PurchasedAt).ThenBy(purchase => purchase.Id).Take(NewestPurchases)
                .Select(purchase => new PurchaseFact(
                    purchase.Product, purchase.Amount, purchase.Currency, purchase.PurchasedAt, purchase.Status))
                .ToListAsync(cancellationToken),
            TicketCount = figures?.Count ?? 0,
            OpenTicketCount = figures?.Open ?? 0,
            Tickets = await TicketsAsync(tickets, cancellationToken),
            Ratings = new CustomerRatings(figures?.Ratings ?? 0, figures?.Mean is { } mean ? Math.Round(mean, 2) : null),
        };
    }

    private async Task<CustomerOrganization?> OrganizationAsync(Customer customer, CancellationToken cancellationToken) =>
        customer.OrganizationId is not { } id
            ? null
            : await db.Organizations.AsNoTracking().Where(organization => organization.Id == id)
                .Select(organization => new CustomerOrganization(organization.Id.Value, organization.Key, organization.Name, organization.Tier))
                .SingleOrDefaultAsync(cancellationToken);

    private async Task<DateTimeOffset?> LastWordAsync(IQueryable<Ticket> tickets, CancellationToken cancellationToken)
    {
        var newest = tickets.OrderByDescending(ticket => ticket.CreatedAt).Select(ticket => ticket.Id).Take(NewestTickets);
        return await db.Messages.Where(message => newest.Contains(message.TicketId) && message.Author == AuthorKind.Customer)
            .MaxAsync(message => (DateTimeOffset?)message.At, cancellationToken);
    }

    private async Task<IReadOnlyList<CustomerTicket>> TicketsAsync(IQueryable<Ticket> tickets, CancellationToken cancellationToken) =>
        await TicketFacts.Of(db, tickets, clock.GetUtcNow() - answering.Value.AssumeResolvedAfter)
            .OrderByDescending(fact => fact.Ticket.CreatedAt).ThenByDescending(fact => fact.Ticket.Id).Take(NewestTickets)
            .Select(fact => new CustomerTicket(
                fact.Ticket.Id.Value, fact.Ticket.Subject, fact.Ticket.Status, fact.Outcome, fact.Ticket.Category, fact.Ticket.Priority,
                fact.Ticket.CreatedAt, fact.Ticket.ResolvedAt, fact.Ticket.Resolution, fact.Ticket.CustomerSatisfaction,
                fact.Ticket.Channel == TicketTables.ImportChannel))
            .ToListAsync(cancellationToken);
}

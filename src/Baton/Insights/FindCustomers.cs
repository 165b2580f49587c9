using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>
/// Lists customers by name, by pages that stay stable while others arrive. A search looks for each of its words in name,
/// e-mail address and key, and for all of them in the name of the organization.
/// </summary>
internal sealed class FindCustomers(BatonDb db)
{
    public const int LargestPage = 200;

    public async Task<Result<Page<CustomerLine>>> RunAsync(
        string? search, CustomerTier? tier, string? cursor, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} customers a page.");

        var customers = db.Customers.AsNoTracking();
        if (cursor is not null)
        {
            if (!NameCursor.TryRead<Customer>(cursor, out var name, out var id))
                return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged.");
            customers = customers.Where(customer => string.Compare(customer.SortName, name) > 0
                || (customer.SortName == name && customer.Id.CompareTo(id) > 0));
        }

        if (tier is { } wanted)
            customers = customers.Where(customer => customer.Tier == wanted);
        if (CustomerWords.Terms(search) is { Count: > 0 } terms)
            customers = Matching(customers, await OrganizationsAsync(terms, cancellationToken), terms);

        var found = await Lines(customers).Take(limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(limit).ToList();
        return new Page<CustomerLine>(
            page.ConvertAll(row => row.Line), found.Count > limit ? NameCursor.Of(page[^1].SortName, page[^1].Line.Id) : null);
    }

    private static IQueryable<Customer> Matching(
        IQueryable<Customer> customers, List<Id<Organization>> organizations, IReadOnlyList<string> terms)
    {
        // Joined with "or" over the whole search: "smith startup" finds nobody by halves.
        var own = customers;
        foreach (var term in terms)
            own = own.Where(customer => customer.SearchText.Contains(term));
        return organizations.Count is 0
            ? own
            : customers.Where(customer => own.Any(same => same.Id == customer.Id)
                || (customer.OrganizationId != null && organizations.Contains(customer.OrganizationId.Value)));
    }

    private async Task<List<Id<Organization>>> OrganizationsAsync(IReadOnlyList<string> terms, CancellationToken cancellationToken)
    {
        var organizations = db.Organizations.AsNoTracking();
        foreach (var term in terms)
            organizations = organizations.Where(organization => organization.SearchText.Contains(term));
        return await organizations.Select(organization => organization.Id).Take(LargestPage).ToListAsync(cancellationToken);
    }

    private IQueryable<Row> Lines(IQueryable<Customer> customers)
    {
        IQueryable<Organization> organizations = db.Organizations;
        IQueryable<Ticket> tickets = db.Tickets;
        return customers.OrderBy(customer => customer.SortName).ThenBy(customer => customer.Id).Select(customer => new Row(
            customer.SortName,
            new CustomerLine(
                customer.Id.Value,
                customer.Key,
                customer.Name,
                customer.Email,
                customer.Tier,
                organizations.Where(organization => organization.Id == customer.OrganizationId).Select(organization => organization.Name).FirstOrDefault(),
                tickets.Count(ticket => ticket.CustomerId == customer.Id),
                tickets.Count(ticket => ticket.CustomerId == customer.Id
                    && ticket.Status != TicketStatus.Resolved && ticket.Status != TicketStatus.Closed),
                tickets.Where(ticket => ticket.CustomerId == customer.Id).Max(ticket => (DateTimeOffset?)ticket.CreatedAt))));
    }

    private sealed record Row(string SortName, CustomerLine Line);
}

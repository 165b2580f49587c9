using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Customers;

/// <summary>A company with how many of its people are known.</summary>
public sealed record OrganizationView(Guid Id, string Key, string Name, CustomerTier Tier, int Customers);

/// <summary>Lists companies by name, by pages that stay stable while others are added.</summary>
internal sealed class FindOrganizations(BatonDb db)
{
    public const int LargestPage = 200;

    public async Task<Result<Page<OrganizationView>>> RunAsync(string? cursor, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} organizations a page.");

        IQueryable<Customer> customers = db.Customers;
        var organizations = db.Organizations.AsNoTracking();
        if (cursor is not null)
        {
            if (!NameCursor.TryRead<Organization>(cursor, out var name, out var id))
                return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged.");
            organizations = organizations.Where(organization => string.Compare(organization.Name, name) > 0
                || (organization.Name == name && organization.Id.CompareTo(id) > 0));
        }

        var found = await organizations.OrderBy(organization => organization.Name).ThenBy(organization => organization.Id).Take(limit + 1)
            .Select(organization => new OrganizationView(
                organization.Id.Value, organization.Key, organization.Name, organization.Tier,
                customers.Count(customer => customer.OrganizationId == organization.Id)))
            .ToListAsync(cancellationToken);
        var page = found.Take(limit).ToList();
        return new Page<OrganizationView>(page, found.Count > limit ? NameCursor.Of(page[^1].Name, page[^1].Id) : null);
    }
}

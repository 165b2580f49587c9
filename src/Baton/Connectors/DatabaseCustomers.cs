using Baton.Customers;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Connectors;

/// <summary>The customers that Baton itself keeps.</summary>
internal sealed class DatabaseCustomers(BatonDb db) : ICustomerSource
{
    private const int NewestPurchases = 20;

    public string Name => "baton";

    public async Task<CustomerProfile?> FindAsync(string customerKey, CancellationToken cancellationToken)
    {
        var customer = await db.Customers.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Key == customerKey, cancellationToken);
        if (customer is null)
            return null;

        var organization = customer.OrganizationId is { } id
            ? await db.Organizations.Where(candidate => candidate.Id == id).Select(candidate => candidate.Name)
                .SingleOrDefaultAsync(cancellationToken)
            : null;
        var purchases = await db.Purchases.AsNoTracking()
            .Where(purchase => purchase.CustomerId == customer.Id)
            .OrderByDescending(purchase => purchase.PurchasedAt).Take(NewestPurchases)
            .Select(purchase => new PurchaseFact(
                purchase.Product, purchase.Amount, purchase.Currency, purchase.PurchasedAt, purchase.Status))
            .ToListAsync(cancellationToken);

        return new CustomerProfile(
            customer.Key, customer.Name, customer.Email, customer.Tier, organization,
            customer.Language, customer.CustomerSince, purchases, Name);
    }
}

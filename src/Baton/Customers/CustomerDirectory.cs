using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Customers;

internal static class CustomerDirectory
{
    extension(BatonDb db)
    {
        public DbSet<Customer> Customers => db.Set<Customer>();

        public DbSet<Organization> Organizations => db.Set<Organization>();

        public DbSet<Purchase> Purchases => db.Set<Purchase>();

        /// <summary>The customer of this id or, failing that, of this key.</summary>
        public async Task<Customer?> CustomerAsync(string idOrKey, CancellationToken cancellationToken)
        {
            if (Guid.TryParse(idOrKey, out var id)
                && await db.Customers.SingleOrDefaultAsync(candidate => candidate.Id == new Id<Customer>(id), cancellationToken) is { } known)
            {
                return known;
            }

            return await db.Customers.SingleOrDefaultAsync(candidate => candidate.Key == idOrKey, cancellationToken);
        }

        /// <summary>The customer with this key; made on the spot when nobody knows it yet.</summary>
        public async Task<Customer> CustomerOrStrangerAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var customer = await db.Customers.SingleOrDefaultAsync(candidate => candidate.Key == key, cancellationToken);
            if (customer is null)
            {
                customer = Customer.Unknown(key, now);
                db.Customers.Add(customer);
            }

            return customer;
        }
    }
}

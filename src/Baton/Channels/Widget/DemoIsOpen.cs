using Baton.Customers;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>Whether the demo may be shown: while the sample customers are there, or when an admin wants it.</summary>
internal sealed class DemoIsOpen(BatonDb db)
{
    /// <summary>The sample customer that the demo can sign in as.</summary>
    public const string CustomerKey = "cust_001";

    private const string CustomerEmail = "john.doe@techcorp.example";

    public async Task<bool> RunAsync(CancellationToken cancellationToken) =>
        await db.WidgetSettings.AnyAsync(settings => settings.HasDemo, cancellationToken)
        || await db.Customers.AnyAsync(customer => customer.Key == CustomerKey && customer.Email == CustomerEmail, cancellationToken);
}

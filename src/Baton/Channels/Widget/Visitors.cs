using Baton.Customers;
using Baton.Foundation;

namespace Baton.Channels.Widget;

/// <summary>People of whom only their browser is known.</summary>
internal static class Visitors
{
    /// <summary>Keys of visitors begin like this; no signed identity may.</summary>
    public const string Prefix = "visitor_";

    /// <summary>A customer record of the visitor's own. What they say of themselves is kept as said, not as known.</summary>
    public static Customer New(string? name, string? email, string? language, DateTimeOffset now)
    {
        var id = Id<Customer>.New(now);
        return new Customer
        {
            Id = id,
            Key = Prefix + id.Value.ToString("N"),
            Name = name,
            Email = email,
            Language = language,
            Identity = name is null && email is null ? IdentityLevel.Anonymous : IdentityLevel.Claimed,
            CustomerSince = now,
        };
    }

    /// <summary>The visitor says more about themselves. What is known for sure does not change by it.</summary>
    public static void Says(this Customer customer, string? name, string? email)
    {
        if (customer.Identity is IdentityLevel.Verified)
            return;
        (customer.Name, customer.Email) = (name ?? customer.Name, email ?? customer.Email);
        if (customer.Name is not null || customer.Email is not null)
            customer.Identity = IdentityLevel.Claimed;
    }
}

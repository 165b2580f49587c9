using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Customers;

/// <summary>Somebody who asks for help.</summary>
internal sealed class Customer
{
    public required Id<Customer> Id { get; init; }

    /// <summary>The id that the user's own systems know the customer by (<c>cust_001</c>); the API's <c>customer_id</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Null as long as nobody told us.</summary>
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public CustomerTier Tier { get; set; } = CustomerTier.Standard;

    /// <summary>How far it is proven that this is who they say; visitors of a website begin as strangers.</summary>
    public IdentityLevel Identity { get; set; } = IdentityLevel.Verified;

    public Id<Organization>? OrganizationId { get; set; }

    /// <summary>Language code that the customer prefers; null when unknown.</summary>
    public string? Language { get; set; }

    public DateTimeOffset? CustomerSince { get; set; }

    /// <summary>What the team noted about them; they never see it.</summary>
    public string? Notes { get; set; }

    /// <summary>Counts what teammates changed. Whoever writes states the version that they saw.</summary>
    public int Version { get; set; }

    /// <summary>What lists are ordered by: the name, or what else there is.</summary>
    public string SortName
    {
        get => CustomerWords.Fold(Name ?? Email ?? Key);
        private set => _ = value;
    }

    /// <summary>What a search looks into.</summary>
    public string SearchText
    {
        get => CustomerWords.Fold(string.Join(' ', new[] { Name, Email, Key }.Where(part => part is not null)));
        private set => _ = value;
    }

    /// <summary>What to call the customer in a greeting; null when the name is unknown.</summary>
    public string? FirstName => Name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    /// <summary>A customer of whom nothing is known but the key; a message from a stranger is never refused for that.</summary>
    public static Customer Unknown(string key, DateTimeOffset now) => new() { Id = Id<Customer>.New(now), Key = key };
}

internal sealed class CustomerTable : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("customers");
        builder.Property(customer => customer.Id).ValueGeneratedNever();
        builder.Property(customer => customer.Key).HasMaxLength(100);
        builder.Property(customer => customer.Name).HasMaxLength(200);
        builder.Property(customer => customer.Email).HasMaxLength(320);
        builder.Property(customer => customer.Phone).HasMaxLength(40);
        builder.Property(customer => customer.Language).HasMaxLength(10);
        builder.Property(customer => customer.Identity).HasDefaultValue(IdentityLevel.Verified).ValueGeneratedNever();
        builder.Ignore(customer => customer.FirstName);
        builder.HasIndex(customer => customer.Key).IsUnique();
        builder.Property(customer => customer.Notes).HasMaxLength(5_000);
        builder.Property(customer => customer.Version).IsConcurrencyToken();
        builder.Property(customer => customer.SortName).HasMaxLength(320);
        builder.Property(customer => customer.SearchText).HasMaxLength(640);
        builder.HasIndex(customer => customer.OrganizationId);
        builder.HasIndex(customer => new { customer.SortName, customer.Id });
        builder.HasIndex(customer => new { customer.Tier, customer.SortName, customer.Id });
        builder.HasIndex(customer => customer.Email);
    }
}

using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Customers;

/// <summary>Something a customer bought.</summary>
internal sealed class Purchase
{
    public required Id<Purchase> Id { get; init; }

    public required Id<Customer> CustomerId { get; init; }

    public required string Product { get; init; }

    /// <summary>In minor units (cents) of <see cref="Currency"/>.</summary>
    public required long Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    public required DateTimeOffset PurchasedAt { get; init; }

    /// <summary>As the shop calls it: <c>paid</c>, <c>open</c>, <c>refunded</c>.</summary>
    public required string Status { get; init; }
}

internal sealed class PurchaseTable : IEntityTypeConfiguration<Purchase>
{
    public void Configure(EntityTypeBuilder<Purchase> builder)
    {
        builder.ToTable("purchases");
        builder.Property(purchase => purchase.Id).ValueGeneratedNever();
        builder.Property(purchase => purchase.Product).HasMaxLength(200);
        builder.Property(purchase => purchase.Currency).HasMaxLength(3);
        builder.Property(purchase => purchase.Status).HasMaxLength(40);
        builder.HasIndex(purchase => purchase.CustomerId);
    }
}

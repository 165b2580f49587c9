namespace Baton.Customers;

/// <summary>What agents and teammates may know about the customer of a ticket, wherever it comes from.</summary>
public sealed record CustomerProfile(
    string Key,
    string? Name,
    string? Email,
    CustomerTier Tier,
    string? Organization,
    string? Language,
    DateTimeOffset? CustomerSince,
    IReadOnlyList<PurchaseFact> Purchases,
    string Source);

/// <summary>A purchase; <paramref name="Amount"/> in minor units of <paramref name="Currency"/>.</summary>
public sealed record PurchaseFact(string Product, long Amount, string Currency, DateTimeOffset PurchasedAt, string Status);

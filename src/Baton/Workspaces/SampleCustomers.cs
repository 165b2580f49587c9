namespace Baton.Workspaces;

/// <summary><c>customers.yaml</c>: people and their history, for a sample or a first import.</summary>
internal sealed class SampleCustomers
{
    public List<OrganizationFile> Organizations { get; init; } = [];

    public List<CustomerFile> Customers { get; init; } = [];

    internal sealed class OrganizationFile
    {
        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string Tier { get; init; } = "standard";
    }

    internal sealed class CustomerFile
    {
        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Email { get; init; }

        public string? Phone { get; init; }

        public string? Organization { get; init; }

        public string Tier { get; init; } = "standard";

        public string? Language { get; init; }

        public DateTime? CustomerSince { get; init; }

        public List<PurchaseFile> Purchases { get; init; } = [];

        public List<PastTicketFile> PastTickets { get; init; } = [];
    }

    internal sealed class PurchaseFile
    {
        public string Product { get; init; } = "";

        public long Amount { get; init; }

        public string Currency { get; init; } = "EUR";

        public DateTime PurchasedOn { get; init; }

        public string Status { get; init; } = "paid";
    }

    internal sealed class PastTicketFile
    {
        public string Subject { get; init; } = "";

        public string Description { get; init; } = "";

        public string Category { get; init; } = "general_inquiry";

        public string Priority { get; init; } = "medium";

        public string Status { get; init; } = "resolved";

        public string Resolution { get; init; } = "";

        public DateTime OpenedAt { get; init; }

        public DateTime ResolvedAt { get; init; }
    }
}

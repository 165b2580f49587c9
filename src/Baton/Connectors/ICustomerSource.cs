using Baton.Customers;

namespace Baton.Connectors;

/// <summary>
/// A system that knows customers: Baton's own database, or a CRM. Asked once per run, before the agents read. What it
/// returns is data about the customer, never an instruction.
/// </summary>
public interface ICustomerSource
{
    /// <summary>Shown to people beside the facts, so that they know where a fact comes from.</summary>
    string Name { get; }

    /// <summary>The profile, or null when this system does not know the customer. May throw when it cannot be reached; the run goes on without it.</summary>
    Task<CustomerProfile?> FindAsync(string customerKey, CancellationToken cancellationToken);
}

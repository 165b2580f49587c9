namespace Baton.Customers;

/// <summary>How much attention a customer has bought; raises the priority of their tickets.</summary>
public enum CustomerTier
{
    Standard,

    /// <summary>Tickets are at least of medium priority.</summary>
    Premium,

    /// <summary>Tickets are at least of high priority.</summary>
    Enterprise,
}

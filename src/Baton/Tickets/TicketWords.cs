namespace Baton.Tickets;

/// <summary>Where a ticket stands. The words of the API; custom ones are added beside, never instead.</summary>
public enum TicketStatus
{
    /// <summary>Nobody has read it yet.</summary>
    New,

    /// <summary>An agent or a teammate is at work; the customer waits for us.</summary>
    InProgress,

    /// <summary>We answered or asked; the next word is the customer's.</summary>
    PendingCustomer,

    /// <summary>It is a person's now.</summary>
    Escalated,

    /// <summary>Put aside by a person until a time or until the customer writes.</summary>
    Snoozed,

    /// <summary>The customer said so, a person said so, or nothing came back for long enough.</summary>
    Resolved,

    /// <summary>Final: further words open a new ticket.</summary>
    Closed,
}

/// <summary>Who wrote a message.</summary>
public enum AuthorKind
{
    Customer,

    /// <summary>An AI agent.</summary>
    Agent,

    /// <summary>A human agent.</summary>
    Teammate,
}

/// <summary>Who may read a message.</summary>
public enum MessageVisibility
{
    Public,

    /// <summary>Only the team.</summary>
    Note,
}

/// <summary>How a resolution became one; the classes of the ledger are derived from it.</summary>
public enum ResolutionKind
{
    /// <summary>The customer said that the answer helped.</summary>
    Confirmed,

    /// <summary>
    /// The customer was answered and did not come back within the time that the workspace sets, took the question back, or wrote
    /// nothing but thanks.
    /// </summary>
    Assumed,

    /// <summary>A teammate resolved it.</summary>
    ByTeammate,
}

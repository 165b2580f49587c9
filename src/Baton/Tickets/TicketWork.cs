namespace Baton.Tickets;

/// <summary>What tickets ask of the work queue. The features that do it register themselves; Tickets does not know them.</summary>
internal static class TicketWork
{
    /// <summary>The customer wrote and nobody has dealt with it yet. Subject: the ticket id.</summary>
    public const string NeedsAnswer = "ticket.needs_answer";

    /// <summary>The customer was answered; if nothing comes back until then, it counts as resolved. Subject: the ticket id.</summary>
    public const string AssumeResolved = "ticket.assume_resolved";
}

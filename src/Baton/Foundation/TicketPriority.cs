namespace Baton.Foundation;

/// <summary>How soon a ticket needs somebody, in rising order.</summary>
public enum TicketPriority
{
    /// <summary>Nothing is held up: questions, wishes, thanks.</summary>
    Low,

    /// <summary>An ordinary problem that hinders work.</summary>
    Medium,

    /// <summary>Somebody is blocked with a deadline near, data or money is at stake.</summary>
    High,

    /// <summary>An outage, an emergency, a breach: it costs more every minute.</summary>
    Urgent,
}

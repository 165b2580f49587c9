namespace Baton.Tickets.Inbox;

/// <summary>The views that everybody has.</summary>
public enum BuiltInView
{
    /// <summary>Open tickets that the caller took.</summary>
    Mine,

    /// <summary>It needs a person and nobody took it.</summary>
    Unassigned,

    /// <summary>It needs a person, whoever took it.</summary>
    Escalated,

    /// <summary>The next word is the customer's, or it is put aside.</summary>
    Waiting,

    /// <summary>With the agents.</summary>
    AiWorking,

    /// <summary>Resolved or closed.</summary>
    Resolved,

    All,
}

internal static class BuiltInViews
{
    /// <summary>One definition for lists and counts: whether a ticket of this status and teammate belongs to the view.</summary>
    public static bool Holds(this BuiltInView view, TicketStatus status, string? teammate, string me) => view switch
    {
        BuiltInView.Mine => teammate == me && status is not (TicketStatus.Resolved or TicketStatus.Closed or TicketStatus.Snoozed),
        BuiltInView.Unassigned => teammate is null && status is TicketStatus.Escalated,
        BuiltInView.Escalated => status is TicketStatus.Escalated,
        BuiltInView.Waiting => status is TicketStatus.PendingCustomer or TicketStatus.Snoozed,
        BuiltInView.AiWorking => teammate is null && status is (TicketStatus.New or TicketStatus.InProgress),
        BuiltInView.Resolved => status is TicketStatus.Resolved or TicketStatus.Closed,
        _ => true,
    };

    /// <summary>The same as a condition for the database.</summary>
    public static IQueryable<Ticket> In(this IQueryable<Ticket> tickets, BuiltInView view, string me)
    {
        if (view is BuiltInView.All)
            return tickets;

        // A definition looks at nothing but the status, and whether somebody, nobody or the caller has the ticket.
        var statuses = Enum.GetValues<TicketStatus>()
            .Where(status => view.Holds(status, null, me) || view.Holds(status, me, me)).ToList();
        tickets = tickets.Where(ticket => statuses.Contains(ticket.Status));
        return view switch
        {
            BuiltInView.Mine => tickets.Where(ticket => ticket.Teammate == me),
            BuiltInView.Unassigned or BuiltInView.AiWorking => tickets.Where(ticket => ticket.Teammate == null),
            _ => tickets,
        };
    }
}

namespace Baton.Tickets.Similar;

/// <summary>Decides how one ticket stands to another that is like it.</summary>
internal static class Relate
{
    private static readonly TimeSpan SoonAfter = TimeSpan.FromDays(30);

    /// <summary>Fewer letters than this are the same by chance: "it does not work".</summary>
    private const int FewestLetters = 40;

    /// <param name="answeredAt">When the other ticket's customer last heard something; null when never.</param>
    public static TicketRelation Run(Ticket ticket, Ticket other, double likeness, DateTimeOffset? answeredAt)
    {
        if (ticket.CustomerId == other.CustomerId && likeness >= Likeness.SameMatter)
        {
            if (IsOpen(ticket) && IsOpen(other))
                return TicketRelation.Duplicate;
            if ((answeredAt ?? other.ResolvedAt) is { } answered && ticket.CreatedAt > answered
                && ticket.CreatedAt - (other.ResolvedAt ?? answered) <= SoonAfter)
            {
                return TicketRelation.Repeat;
            }
        }

        return AreSameWords(ticket, other) ? TicketRelation.Duplicate : TicketRelation.Similar;
    }

    /// <summary>Somebody of ours has it in hand; what waits for the customer was answered.</summary>
    private static bool IsOpen(Ticket ticket) =>
        ticket.Status is not (TicketStatus.PendingCustomer or TicketStatus.Resolved or TicketStatus.Closed);

    private static bool AreSameWords(Ticket ticket, Ticket other) => ticket.Description.Length >= FewestLetters
        && FirstWords.Bare(ticket.Description) is { Length: >= FewestLetters } bare && bare == FirstWords.Bare(other.Description);
}

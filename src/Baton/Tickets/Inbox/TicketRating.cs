namespace Baton.Tickets.Inbox;

/// <summary>How customers rated tickets, as a team looks for it.</summary>
public enum TicketRating
{
    /// <summary>1 or 2: somebody should look into it.</summary>
    Unhappy,

    /// <summary>3.</summary>
    Fair,

    /// <summary>4 or 5.</summary>
    Happy,
}

namespace Baton.Identity;

/// <summary>
/// Who is calling: the holder of a key, or the customer of one ticket. The one place that decides what a caller may see;
/// every door asks here.
/// </summary>
/// <param name="Name">Name of the key, or <c>customer</c>.</param>
/// <param name="Role">Null for the customer of a ticket.</param>
/// <param name="TicketId">The one ticket that a ticket token opens; null for keys.</param>
public sealed record Caller(string Name, KeyRole? Role, Guid? TicketId)
{
    public bool IsTeammate => Role is KeyRole.Teammate or KeyRole.Admin;

    public bool IsAdmin => Role is KeyRole.Admin;

    /// <summary>Services and the team may open tickets; the customer of one ticket may not open others.</summary>
    public bool MayOpenTickets => Role is not null;

    /// <summary>May read and write the public side of this ticket.</summary>
    public bool MayUse(Guid ticketId) => Role is not null || TicketId == ticketId;

    /// <summary>May read notes, traces and dossiers.</summary>
    public bool MaySeeInside => IsTeammate;
}

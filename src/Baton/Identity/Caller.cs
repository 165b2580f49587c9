namespace Baton.Identity;

/// <summary>
/// Who is calling: a person of the team, a program with a key, or the customer of one ticket. What each may do is decided
/// in <see cref="Access"/> alone; every door asks it through these properties or by its policy.
/// </summary>
/// <param name="Name">Shown as the actor: the teammate's name, the name of the key, or <c>customer</c>.</param>
public sealed record Caller(string Name)
{
    /// <summary>Of people, and of keys that were made for a role; null for all others.</summary>
    public Role? Role { get; init; }

    /// <summary>Of keys that were made for a purpose.</summary>
    public KeyScopes Scopes { get; init; }

    /// <summary>The one ticket that a ticket token opens; null for everybody else.</summary>
    public Guid? TicketId { get; init; }

    /// <summary>False for visitors of a widget that takes no files.</summary>
    public bool MaySendFiles { get; init; } = true;

    /// <summary>The signed-in person; null for keys and customers.</summary>
    public Guid? TeammateId { get; init; }

    /// <summary>The session that the person's browser holds, or the key of a program: what can be revoked.</summary>
    public Guid? CredentialId { get; init; }

    /// <summary>May answer customers and move tickets.</summary>
    public bool IsTeammate => Access.MayWork(this);

    public bool IsAdmin => Access.IsAdmin(this);

    /// <summary>May open tickets for any customer; the customer of one ticket may not open others.</summary>
    public bool MayOpenTickets => Access.MayOpenTickets(this);

    /// <summary>May read the public side of this ticket.</summary>
    public bool MayUse(Guid ticketId) => Access.MayRead(this, ticketId);

    /// <summary>May write to this ticket as its customer.</summary>
    public bool MayWriteTo(Guid ticketId) => Access.MayWrite(this, ticketId);

    /// <summary>May read notes, traces and dossiers.</summary>
    public bool MaySeeInside => Access.MaySeeInside(this);

    /// <summary>May follow what happens to subjects of this kind (<c>ticket</c>, <c>article</c>, <c>teammate</c>, …).</summary>
    public bool MayFollow(string subject) => Access.MayFollow(this, subject);
}

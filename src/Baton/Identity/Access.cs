namespace Baton.Identity;

/// <summary>
/// Who may do what: the one place that decides, for REST, the live feed, chats, search and pages. People have a
/// <see cref="Role"/>, programs have <see cref="KeyScopes"/>, a customer has the one ticket of their token.
/// </summary>
internal static class Access
{
    private const KeyScopes InsideTickets = KeyScopes.TicketsRead | KeyScopes.TicketsWrite | KeyScopes.Admin;
    private const KeyScopes AnyTicket = InsideTickets | KeyScopes.TicketsOpen;
    private const KeyScopes Articles = KeyScopes.KnowledgeRead | KeyScopes.KnowledgeWrite | KeyScopes.Admin;

    /// <summary>What the parts of the API are about, for keys. A part that is not listed is for admins alone.</summary>
    private static readonly (string Prefix, Area Area)[] Areas =
    [
        ("/api/v1/tickets", Area.Tickets),
        ("/api/v1/customers", Area.Tickets),
        ("/api/v1/organizations", Area.Tickets),
        ("/api/v1/views", Area.Tickets),
        ("/api/v1/macros", Area.Tickets),
        ("/api/v1/agents", Area.Tickets),
        ("/api/v1/tools", Area.Tickets),
        ("/api/v1/approvals", Area.Tickets),
        ("/api/v1/autonomy", Area.Tickets),
        ("/api/v1/runs", Area.Tickets),
        ("/api/v1/events", Area.Events),
        ("/api/v1/articles", Area.Knowledge),
        ("/api/v1/article-counts", Area.Knowledge),
        ("/api/v1/help-categories", Area.Knowledge),
        ("/api/v1/imports", Area.Knowledge),
        ("/api/v1/search", Area.Knowledge),
        ("/api/v1/insights", Area.Insights),
        ("/dashboard", Area.Insights),
    ];

    private enum Area
    {
        Settings,
        Tickets,
        Knowledge,
        Insights,
        Events,
    }

    /// <summary>Whether <paramref name="caller"/> passes a door that asks for <paramref name="needed"/>.</summary>
    public static bool MayPass(Caller caller, Role needed, string path, bool isReading)
    {
        if (caller.Role is { } role)
            return role >= needed;
        if (caller.Scopes.HasFlag(KeyScopes.Admin))
            return true;

        var scopes = (AreaOf(path), isReading) switch
        {
            (Area.Tickets, true) when needed <= Role.Teammate => KeyScopes.TicketsRead | KeyScopes.TicketsWrite,
            (Area.Tickets, false) when needed <= Role.Teammate => KeyScopes.TicketsWrite,
            (Area.Knowledge, true) when needed <= Role.Lead => KeyScopes.KnowledgeRead | KeyScopes.KnowledgeWrite,
            (Area.Knowledge, false) when needed <= Role.Lead => KeyScopes.KnowledgeWrite,
            (Area.Insights, true) when needed <= Role.Lead => KeyScopes.InsightsRead,
            (Area.Events, true) when needed <= Role.Teammate => KeyScopes.TicketsRead | KeyScopes.TicketsWrite,
            _ => KeyScopes.None,
        };
        return Has(caller, scopes);
    }

    /// <summary>Whether <paramref name="caller"/> passes a customer's door, behind which <see cref="MayRead"/> or <see cref="MayWrite"/> is asked.</summary>
    public static bool MayPassAsCustomer(Caller caller, bool isReading) =>
        caller.TicketId is not null || (isReading ? MayReadAny(caller) : MayWriteAny(caller));

    public static bool MayRead(Caller caller, Guid ticketId) => caller.TicketId == ticketId || MayReadAny(caller);

    public static bool MayWrite(Caller caller, Guid ticketId) => caller.TicketId == ticketId || MayWriteAny(caller);

    public static bool MayOpenTickets(Caller caller) => MayWriteAny(caller);

    public static bool MaySeeInside(Caller caller) => caller.Role >= Role.Viewer || Has(caller, InsideTickets);

    public static bool MayWork(Caller caller) =>
        caller.Role >= Role.Teammate || Has(caller, KeyScopes.TicketsWrite | KeyScopes.Admin);

    public static bool IsAdmin(Caller caller) => caller.Role is Role.Admin || Has(caller, KeyScopes.Admin);

    /// <summary>What people and keys did is for admins; a subject that is not listed is for people alone.</summary>
    public static bool MayFollow(Caller caller, string subject) => subject switch
    {
        "ticket" => MaySeeInside(caller),
        "article" => caller.Role >= Role.Viewer || Has(caller, Articles),
        "teammate" or "key" => IsAdmin(caller),
        _ => caller.Role >= Role.Viewer || Has(caller, KeyScopes.Admin),
    };

    private static bool MayReadAny(Caller caller) => caller.Role >= Role.Viewer || Has(caller, AnyTicket);

    private static bool MayWriteAny(Caller caller) =>
        caller.Role >= Role.Teammate || Has(caller, KeyScopes.TicketsOpen | KeyScopes.TicketsWrite | KeyScopes.Admin);

    /// <summary>Has at least one of <paramref name="any"/>.</summary>
    private static bool Has(Caller caller, KeyScopes any) => (caller.Scopes & any) is not KeyScopes.None;

    private static Area AreaOf(string path)
    {
        foreach (var (prefix, area) in Areas)
        {
            if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length || path[prefix.Length] is '/'))
                return area;
        }

        return Area.Settings;
    }
}

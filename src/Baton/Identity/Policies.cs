namespace Baton.Identity;

/// <summary>Names of the authorisation policies that route groups ask for.</summary>
internal static class Policies
{
    /// <summary>Any key, or a ticket's own token; the handler asks <see cref="Caller"/> which ticket.</summary>
    public const string Customer = "customer";

    /// <summary>A signed-in person of any role, about what is theirs; no key.</summary>
    public const string Person = "person";

    /// <summary>May read everything inside: tickets with notes, traces, customers, figures.</summary>
    public const string Viewer = "viewer";

    /// <summary>May write to customers and move tickets.</summary>
    public const string Teammate = "teammate";

    /// <summary>May change what the team and its agents work with: articles, macros, agents, thresholds.</summary>
    public const string Lead = "lead";

    /// <summary>May change who may do what: people, keys, widget, data.</summary>
    public const string Admin = "admin";
}

namespace Baton.Identity;

/// <summary>What a key of a program may do, piece by piece. Outside these are words such as <c>tickets:read</c>.</summary>
[Flags]
public enum KeyScopes
{
    None = 0,

    /// <summary><c>tickets:open</c>: speaks for customers. Opens tickets, reads and writes the public side of any.</summary>
    TicketsOpen = 1,

    /// <summary><c>tickets:read</c>: reads tickets and customers with notes and traces, and follows the live feed.</summary>
    TicketsRead = 2,

    /// <summary><c>tickets:write</c>: reads, answers and moves tickets as the team does.</summary>
    TicketsWrite = 4,

    /// <summary><c>knowledge:read</c>: reads and searches articles.</summary>
    KnowledgeRead = 8,

    /// <summary><c>knowledge:write</c>: reads, writes and publishes articles.</summary>
    KnowledgeWrite = 16,

    /// <summary><c>insights:read</c>: reads figures.</summary>
    InsightsRead = 32,

    /// <summary><c>admin</c>: everything.</summary>
    Admin = 64,
}

internal static class ScopeWords
{
    private static readonly Dictionary<string, KeyScopes> ByWord = new(StringComparer.Ordinal)
    {
        ["tickets:open"] = KeyScopes.TicketsOpen,
        ["tickets:read"] = KeyScopes.TicketsRead,
        ["tickets:write"] = KeyScopes.TicketsWrite,
        ["knowledge:read"] = KeyScopes.KnowledgeRead,
        ["knowledge:write"] = KeyScopes.KnowledgeWrite,
        ["insights:read"] = KeyScopes.InsightsRead,
        ["admin"] = KeyScopes.Admin,
    };

    public static IReadOnlyCollection<string> All => ByWord.Keys;

    public static IReadOnlyList<string> Of(KeyScopes scopes) =>
        [.. from word in ByWord where scopes.HasFlag(word.Value) select word.Key];

    /// <summary>False when a word is none of <see cref="All"/>.</summary>
    public static bool TryRead(IEnumerable<string> words, out KeyScopes scopes)
    {
        scopes = KeyScopes.None;
        foreach (var word in words)
        {
            if (!ByWord.TryGetValue(word, out var scope))
                return false;
            scopes |= scope;
        }

        return true;
    }
}

namespace Baton.Tests.Architecture;

/// <summary>
/// Who may depend on whom: a feature may use only the rows above its own. Folders of <c>src/Baton</c> are features; a
/// new folder needs a place here first.
/// </summary>
internal static class Features
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows { get; } =
    [
        ["Foundation"],
        ["Storage"],
        ["Work", "Live", "Audit", "Privacy", "Language"],
        ["Identity", "Examples"],
        ["Customers", "Knowledge", "Understanding"],
        ["Tickets"],
        ["Channels", "Connectors", "Sla", "Routing", "Tools"],
        ["Escalations", "Procedures"],
        ["Answering"],
        ["Learning"],
        ["Insights", "Workspaces", "HelpCentre"],
    ];

    /// <summary>The row of a feature, from 0; null for one that has none.</summary>
    public static int? Row(string feature)
    {
        for (var row = 0; row < Rows.Count; row++)
        {
            if (Rows[row].Contains(feature))
                return row;
        }

        return null;
    }

    /// <summary>The folders of the product.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Baton"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj" or "Properties"))
            .Order(StringComparer.Ordinal),
    ];
}

namespace Baton.Tests.Architecture;

/// <summary>The rows of docs/architecture.md: a feature may use features of lower rows, and itself.</summary>
internal static class Features
{
    public static readonly IReadOnlyDictionary<string, int> Rows = new Dictionary<string, int>
    {
        ["Foundation"] = 0,
        ["Storage"] = 1,
        ["Work"] = 2,
        ["Live"] = 2,
        ["Identity"] = 3,
        ["Customers"] = 4,
        ["Knowledge"] = 4,
        ["Understanding"] = 4,
        ["Tickets"] = 5,
        ["Channels"] = 6,
        ["Connectors"] = 6,
        ["Escalations"] = 7,
        ["Answering"] = 8,
        ["Insights"] = 9,
        ["Workspaces"] = 9,
    };

    /// <summary>The folders of the product, from the disk: one without a row is a mistake.</summary>
    public static IReadOnlyList<string> OnDisk() =>
        [.. new DirectoryInfo(Path.Combine(Repository.Root, "src", "Baton")).GetDirectories()
            .Where(folder => folder.Name is not ("bin" or "obj" or "Properties"))
            .Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    /// <summary>The feature that a namespace belongs to; null outside features.</summary>
    public static string? Of(string fullName, string root = "Baton")
    {
        var parts = fullName.Split('.', '/', '<');
        return parts.Length > 1 && parts[0] == root && Rows.ContainsKey(parts[1]) ? parts[1] : null;
    }
}

using System.Text.Json;

namespace Baton.Tests.Understanding;

/// <summary>The labelled lines that nothing may learn from.</summary>
internal static class LabelledSet
{
    public static IReadOnlyList<JsonElement> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Folder(), name)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];

    public static string Text(this JsonElement line) => line.GetProperty("text").GetString() ?? "";

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Baton.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "tests", "Baton.Tests", "Understanding", "Labelled");
    }
}

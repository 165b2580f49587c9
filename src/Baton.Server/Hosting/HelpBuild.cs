using System.Text.Json;
using Baton.HelpCentre;

namespace Baton.Server.Hosting;

/// <summary>Finds what <c>web/apps/help</c> was built into: the manifest of the build names the files with their hashes.</summary>
internal static class HelpBuild
{
    public static HelpFiles Find(string? folder)
    {
        var manifest = folder is null ? null : Path.Combine(folder, "help", ".vite", "manifest.json");
        if (manifest is null || !File.Exists(manifest))
            return HelpFiles.None;

        using var built = JsonDocument.Parse(File.ReadAllText(manifest));
        return new HelpFiles(
            Built(built, source => source.EndsWith("help.css", StringComparison.Ordinal)),
            Built(built, source => source.EndsWith("help.ts", StringComparison.Ordinal)),
            Built(built, source => source.EndsWith(".woff2", StringComparison.Ordinal)));
    }

    private static string? Built(JsonDocument built, Func<string, bool> isIt) =>
        built.RootElement.EnumerateObject().Where(entry => isIt(entry.Name))
            .Select(entry => "/help/" + entry.Value.GetProperty("file").GetString()).FirstOrDefault();
}

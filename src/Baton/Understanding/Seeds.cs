using System.Text.Json;

namespace Baton.Understanding;

/// <summary>The examples that ship with the program, so that it understands tickets before it has seen one.</summary>
internal static class Seeds
{
    /// <summary>Category of the ticket.</summary>
    public const string Categories = "categories";

    /// <summary>Messages that belong to no desk; their label is empty.</summary>
    public const string Junk = "junk";

    /// <summary>The lines of a file of the folder <c>Seed</c>.</summary>
    public static IReadOnlyList<LabelledText> Read(string file)
    {
        var assembly = typeof(Seeds).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith($"Seed.{file}.jsonl", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} cannot be read.");
        using var reader = new StreamReader(stream);
        var examples = new List<LabelledText>();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            examples.Add(new LabelledText(
                json.RootElement.GetProperty("text").GetString() ?? "",
                json.RootElement.TryGetProperty("label", out var label) ? label.GetString() ?? "" : ""));
        }

        return examples;
    }
}

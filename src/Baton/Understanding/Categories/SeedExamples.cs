using System.Text.Json;

namespace Baton.Understanding.Categories;

/// <summary>The examples that ship with the program, so that it sorts tickets before it has seen one.</summary>
internal static class SeedExamples
{
    private const string Ending = "Seed.categories.jsonl";

    public static IReadOnlyList<LabelledText> Read()
    {
        var assembly = typeof(SeedExamples).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith(Ending, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} cannot be read.");
        return ReadLines(stream);
    }

    /// <summary>One JSON object per line; empty lines are passed over.</summary>
    public static IReadOnlyList<LabelledText> ReadLines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var examples = new List<LabelledText>();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            examples.Add(new LabelledText(
                json.RootElement.GetProperty("text").GetString() ?? "",
                json.RootElement.GetProperty("label").GetString() ?? ""));
        }

        return examples;
    }
}

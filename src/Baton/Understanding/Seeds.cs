using System.Text.Json;

namespace Baton.Understanding;

/// <summary>The examples that ship with the program, so that it understands tickets before it has seen one.</summary>
internal static class Seeds
{
    /// <summary>Category of the ticket.</summary>
    public const string Categories = "categories";

    /// <summary>Messages that belong to no desk; their label is empty.</summary>
    public const string Junk = "junk";

    /// <summary>How customers feel (<c>sentiment</c>), and whether they are <c>angry</c>.</summary>
    public const string Sentiment = "sentiment";

    /// <summary>Messages that try to steer whoever reads them, and harmless ones (<c>kind</c>).</summary>
    public const string Injection = "injection";

    /// <summary>Mail by people, by machines, and spam (<c>kind</c>).</summary>
    public const string Mail = "mail";

    /// <summary>Whether a person is wished for (<c>wish</c>).</summary>
    public const string Wish = "wish";

    /// <summary>Whether it is over (<c>closing</c>).</summary>
    public const string Closing = "closing";

    /// <summary>Threats and dangers (<c>kind</c>).</summary>
    public const string Threats = "threats";

    /// <summary>The lines of a file of the folder <c>Seed</c>, each with the field that labels it.</summary>
    public static IReadOnlyList<LabelledText> Read(string file, string field = "label")
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
                json.RootElement.TryGetProperty(field, out var label) ? label.ToString().ToLowerInvariant() : ""));
        }

        return examples;
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baton.Tools.Catalogue;

namespace Baton.Tools.Gate;

/// <summary>Says exactly what a call does, by code and from its arguments alone.</summary>
internal static partial class EffectWords
{
    public static string Of(ToolSpec spec, JsonObject arguments)
    {
        var words = spec.Words is { } template
            ? Argument().Replace(template, match => Text(spec, match.Groups[1].Value, arguments))
            : $"{spec.Title} ({string.Join(", ", arguments.Select(pair => $"{pair.Key}: {Text(spec, pair.Key, arguments)}"))})";
        return words.Length > Effect.LongestText ? words[..Effect.LongestText] : words;
    }

    private static string Text(ToolSpec spec, string name, JsonObject arguments) => arguments[name] switch
    {
        null => "nothing",
        _ when name == spec.Amount && Amount.Of(spec, arguments) is { } amount => Amount.InWords(amount),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        var other => other.ToJsonString(),
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Argument();
}

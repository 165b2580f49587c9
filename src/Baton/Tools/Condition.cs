using System.Text.Json;
using System.Text.Json.Nodes;
using Cel;

namespace Baton.Tools;

/// <summary>
/// Conditions and values in files of the workspace, in the Common Expression Language: a language that reads, compares and
/// calculates, never loops and never acts.
/// </summary>
internal static class Condition
{
    private static readonly CelEnvironment Environment = new(null, null);

    public static bool Holds(string expression, JsonObject variables) => Environment.Program(expression, Variables(variables)) is true;

    public static object? Value(string expression, JsonObject variables) => Environment.Program(expression, Variables(variables));

    /// <summary>What is wrong with an expression; null when it can be read.</summary>
    public static string? WrongWith(string expression)
    {
        try
        {
            _ = Environment.Compile(expression);
            return null;
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return wrong.Message;
        }
    }

    public static Dictionary<string, object?> Variables(JsonObject variables) =>
        variables.ToDictionary(pair => pair.Key, pair => Plain(pair.Value));

    /// <summary>JSON as the language knows it: whole numbers are such.</summary>
    public static object? Plain(JsonNode? node) => node switch
    {
        null => null,
        JsonObject map => map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToArray(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number when long.TryParse(value.ToJsonString(), out var whole) => whole,
            JsonValueKind.Number => double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        },
        _ => null,
    };
}

using System.Text.Json;
using Baton.Foundation;

namespace Baton.Server.Commands.Eval;

/// <summary>Reads files of one JSON object a line. The first line that is wrong is named with its number and what was expected.</summary>
internal static class LabelledLines
{
    /// <param name="option">The option that named the file, for the message.</param>
    /// <param name="expected">What a line looks like.</param>
    /// <param name="read">Takes what is needed from a line; throws <see cref="JsonException"/> for one that is wrong.</param>
    public static Result<IReadOnlyList<T>> Read<T>(string option, string file, string expected, Func<JsonElement, T> read)
    {
        if (Directory.Exists(file))
            return Problem.Invalid(option, $"{file} is a folder; name a file in it.");
        if (!File.Exists(file))
            return Problem.Invalid(option, $"{file} does not exist.");

        var lines = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                lines.Add(read(json.RootElement));
            }
            catch (JsonException wrong)
            {
                return Problem.Invalid(option, $"{file}, line {number}: {Explain(wrong)} Expected {expected}.");
            }
        }

        return lines.Count is 0 ? Problem.Invalid(option, $"{file} holds no line.") : lines;
    }

    /// <summary>A field that must hold words.</summary>
    public static string Words(this JsonElement line, string field)
    {
        var value = line.Field(field);
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            throw new JsonException($"\"{field}\" must be text, not {Kind(value)}.");
        return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new JsonException($"\"{field}\" is empty.");
    }

    /// <summary>A field that must be there.</summary>
    public static JsonElement Field(this JsonElement line, string field)
    {
        if (line.ValueKind is not JsonValueKind.Object)
            throw new JsonException($"It is {Kind(line)}, not an object.");
        return line.TryGetProperty(field, out var value) ? value : throw new JsonException($"\"{field}\" is missing.");
    }

    /// <summary>The parser counts lines and bytes of what it was given, which is one line; the serializer names fields by a path.</summary>
    private static string Explain(JsonException wrong) => wrong switch
    {
        { Path: { Length: > 2 } path } => $"\"{path[2..]}\" has a value that cannot be read.",
        { BytePositionInLine: { } place } => $"It is no JSON object: something is wrong at byte {place + 1}.",
        _ => wrong.Message,
    };

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "text",
    };
}

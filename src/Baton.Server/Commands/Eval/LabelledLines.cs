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
                return Problem.Invalid(option, $"{file}, line {number}: {wrong.Message} Expected {expected}.");
            }
        }

        return lines.Count is 0 ? Problem.Invalid(option, $"{file} holds no line.") : lines;
    }

    /// <summary>A field that must hold words.</summary>
    public static string Words(this JsonElement line, string field) =>
        line.ValueKind is JsonValueKind.Object && line.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String
            && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new JsonException($"\"{field}\" is missing or empty.");
}

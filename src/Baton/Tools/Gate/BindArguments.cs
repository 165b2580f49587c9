extern alias schemas;

using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Tools.Catalogue;
using schemas::Json.Schema;

namespace Baton.Tools.Gate;

/// <summary>Puts the arguments of a call together: bound ones from the conversation, the others as they were given, and nothing else.</summary>
internal static class BindArguments
{
    /// <summary>Arguments in sorted order, without the key.</summary>
    public static Result<JsonObject> Run(ToolSpec spec, JsonElement schema, ToolCall call)
    {
        var arguments = (JsonObject)call.Arguments.DeepClone();
        foreach (var (name, what) in spec.Bound)
        {
            if (!Takes(schema, name))
                continue;
            if (arguments.ContainsKey(name))
                return Problem.Invalid(name, $"{name} comes from the conversation; it cannot be chosen.");
            if (Value(what, call.Scope) is not { } value)
                return Problem.Invalid(name, $"The conversation has no {Json.Word(what)}.");
            arguments[name] = value;
        }

        if (arguments.FirstOrDefault(pair => !Takes(schema, pair.Key)) is { Key: { } unknown })
            return Problem.Invalid(unknown, $"{spec.Name} takes no {unknown}.");

        var complete = (JsonObject)arguments.DeepClone();
        if (spec.KeyArgument is { } key)
            complete[key] = "key";
        return Wrong(schema, complete) is { } wrong ? Problem.Invalid("arguments", $"{spec.Name}: {wrong}") : arguments;
    }

    /// <summary>The schema that a model sees: without what it may not choose.</summary>
    public static JsonObject ForModel(ToolSpec spec, JsonElement schema)
    {
        var shown = JsonNode.Parse(schema.GetRawText())!.AsObject();
        foreach (var hidden in spec.KeyArgument is { } key ? spec.Bound.Keys.Append(key) : spec.Bound.Keys)
        {
            (shown["properties"] as JsonObject)?.Remove(hidden);
            if (shown["required"] is JsonArray required && required.FirstOrDefault(name => name?.GetValue<string>() == hidden) is { } place)
                required.Remove(place);
        }

        return shown;
    }

    private static bool Takes(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static string? Value(BoundTo what, CallScope scope) => what switch
    {
        BoundTo.CustomerId => scope.CustomerKey,
        BoundTo.CustomerEmail => scope.CustomerEmail,
        _ => scope.TicketId.ToString(),
    };

    private static string? Wrong(JsonElement schema, JsonObject arguments)
    {
        var results = JsonSchema.FromText(schema.GetRawText()).Evaluate(
            JsonSerializer.SerializeToElement(arguments), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid)
            return null;
        var first = results.Details?.FirstOrDefault(detail => detail.Errors is { Count: > 0 });
        return first is null ? "the arguments do not fit its schema." : $"{first.InstanceLocation} {string.Join(" ", first.Errors!.Values)}";
    }
}

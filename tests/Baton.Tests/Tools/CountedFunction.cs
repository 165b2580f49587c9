using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Baton.Tests.Tools;

/// <summary>A tool that counts its calls and answers as the test says.</summary>
internal sealed class CountedFunction(string name, string schema, Func<JsonObject, JsonNode> answer) : AIFunction
{
    private readonly Lock turn = new();
    private readonly List<JsonObject> calls = [];

    public override string Name => name;

    public override string Description => "Does what the test says.";

    public override JsonElement JsonSchema { get; } = JsonDocument.Parse(schema).RootElement;

    /// <summary>What goes wrong with the next calls, in order, after the answer was made; null: nothing.</summary>
    public Queue<Exception?> Afterwards { get; } = new();

    /// <summary>Arguments of every call, oldest first.</summary>
    public IReadOnlyList<JsonObject> Calls
    {
        get
        {
            lock (turn)
                return [.. calls];
        }
    }

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var given = new JsonObject(arguments.Select(pair => KeyValuePair.Create(pair.Key, ((pair.Value as JsonNode) ?? JsonValue.Create(pair.Value))?.DeepClone())));
        lock (turn)
        {
            calls.Add(given);
            var said = answer(given);
            return Afterwards.TryDequeue(out var failure) && failure is not null ? throw failure : ValueTask.FromResult<object?>(said);
        }
    }
}

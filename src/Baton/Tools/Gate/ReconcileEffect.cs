using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baton.Tools.Catalogue;

namespace Baton.Tools.Gate;

/// <summary>
/// Finds out what became of a change that was begun and whose end nobody saw: the process was killed, or the answer was lost.
/// A server that does it once for each key is asked again; otherwise a read tells; otherwise a person looks. It is never tried blindly.
/// </summary>
internal sealed partial class ReconcileEffect(RunFunction runFunction)
{
    private const int MostAttempts = 3;

    public async Task<CallResult> RunAsync(
        Effect effect, CatalogueTool tool, CallScope scope, Func<ToolCall, CancellationToken, Task<CallResult>> callAsync, CancellationToken cancellationToken)
    {
        var arguments = JsonNode.Parse(effect.Arguments)!.AsObject();
        return tool.Spec.Recovery switch
        {
            Recovery.Replay => await ReplayAsync(effect, tool, arguments, scope, cancellationToken),
            Recovery.Probe => await ProbeAsync(effect, tool.Spec.Probe!, arguments, scope, callAsync, cancellationToken),
            _ => await GiveUpAsync(effect, scope, $"{tool.Spec.Title} was begun, and nobody knows whether it was done.", cancellationToken),
        };
    }

    private async Task<CallResult> ReplayAsync(Effect effect, CatalogueTool tool, JsonObject arguments, CallScope scope, CancellationToken cancellationToken)
    {
        var reason = "";
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            switch (await runFunction.AskAsync(tool.Spec, tool.Function!, arguments, effect.Key, cancellationToken))
            {
                case Answer.Yes yes:
                    return await runFunction.EndAsync(effect.Id, scope, ended => runFunction.Succeed(ended, yes.Result), cancellationToken);
                case Answer.No no:
                    return await runFunction.EndAsync(
                        effect.Id, scope, ended => ended.Fail(EffectStatus.Failed, no.Code, no.Reason, ended.BegunAt ?? ended.WishedAt), cancellationToken);
                case Answer.None none:
                    reason = none.Reason;
                    break;
            }
        }

        return await GiveUpAsync(effect, scope, reason, cancellationToken);
    }

    private async Task<CallResult> ProbeAsync(
        Effect effect, Probe probe, JsonObject arguments, CallScope scope, Func<ToolCall, CancellationToken, Task<CallResult>> callAsync, CancellationToken cancellationToken)
    {
        var asked = new JsonObject(probe.Arguments.Select(pair => KeyValuePair.Create(pair.Key, Filled(pair.Value, arguments))));
        var from = asked.ToDictionary(pair => pair.Key, _ => Provenance.Tool);
        var read = await callAsync(new ToolCall(probe.Tool, asked, from, scope with { Allowed = [probe.Tool] }), cancellationToken);
        if (read is not CallResult.Done { Result: var result })
            return await GiveUpAsync(effect, scope, $"{probe.Tool} did not tell whether it was done.", cancellationToken);

        return Condition.Holds(probe.When, new JsonObject { ["result"] = result.DeepClone(), ["args"] = arguments.DeepClone() })
            ? await runFunction.EndAsync(effect.Id, scope, ended => runFunction.Succeed(ended, result), cancellationToken)
            : await runFunction.EndAsync(
                effect.Id, scope, ended => ended.Fail(EffectStatus.Failed, "not_done", "It was begun and was not done.", ended.BegunAt ?? ended.WishedAt), cancellationToken);
    }

    private Task<CallResult> GiveUpAsync(Effect effect, CallScope scope, string reason, CancellationToken cancellationToken) =>
        runFunction.EndAsync(effect.Id, scope, ended => runFunction.GiveUp(ended, reason), cancellationToken);

    private static JsonNode? Filled(string value, JsonObject arguments) => Whole().Match(value) is { Success: true } match
        ? arguments[match.Groups[1].Value]?.DeepClone()
        : JsonValue.Create(value);

    [GeneratedRegex(@"^\{(\w+)\}$")]
    private static partial Regex Whole();
}

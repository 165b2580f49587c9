using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tools.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Gate;

/// <summary>
/// The only way to any tool. Each rule is looked at for every call and, as a call that waited for a yes or a teammate comes through
/// here again, once more right before it happens (ADR 0029).
/// </summary>
internal sealed class CallTool(
    ToolCatalogue catalogue, KeepJournal keepJournal, RunFunction runFunction, ReconcileEffect reconcile)
{
    public async Task<CallResult> RunAsync(ToolCall call, CancellationToken cancellationToken)
    {
        // (1) It is in the catalogue, nobody switched it off, its server has not changed it, and this agent may use it here.
        if (!call.Scope.Allowed.Contains(call.Tool))
            return new CallResult.Denied("not_allowed", $"{call.Scope.Agent} may not use {call.Tool} here.");
        var found = await catalogue.FindAsync(call.Tool, call.Scope.Agent, cancellationToken);
        if (found is null)
            return new CallResult.Denied("unknown_tool", $"There is no tool called {call.Tool}.");
        if (found.Off is { } off)
            return new CallResult.Denied(found.OffCode, off);
        var (spec, function) = (found.Spec, found.Function!);

        // (2) Whoever else writes in the conversation drives nothing. What belongs to it comes from it.
        if (!call.Scope.IsByCustomer)
            return new CallResult.Denied("third_person", "Somebody other than the customer of the ticket wrote this.");
        var bound = BindArguments.Run(spec, function.JsonSchema, call);
        if (bound.IsRefused)
            return new CallResult.Denied("arguments", bound.Problem.Detail);
        var arguments = bound.Value;

        // (3) How far the customer proved who they are. Before ownership: to a stranger nothing is even confirmed to exist.
        if (call.Scope.Identity < spec.Identity)
            return new CallResult.NeedsIdentity(spec.Identity);

        // (4) What is named belongs to this customer.
        if (await CheckOwnership.RunAsync(spec, arguments, call, RunAsync, cancellationToken) is { } foreign)
            return foreign;

        if (!spec.Writes)
            return await runFunction.ReadAsync(spec, function, arguments, cancellationToken);

        // (5) Nothing that an article, an attachment or a model made up goes into a change.
        if (CheckProvenance.Run(spec, call) is { } madeUp)
            return madeUp;

        // (6) The journal: one wish, one row, one key. What is over is told again, and what was begun is not begun anew.
        var (effect, standing) = await keepJournal.OpenAsync(spec, call, arguments, cancellationToken);
        if (standing is not null)
            return standing;
        if (effect.IsAgreed && await CheckOwnership.RunAsync(spec, JsonNode.Parse(effect.Arguments)!.AsObject(), call, RunAsync, cancellationToken) is { } notTheirs)
            return notTheirs;
        if (effect.Status is EffectStatus.Executing)
            return await reconcile.RunAsync(effect, found, call.Scope, RunAsync, cancellationToken);

        // (7) Yes of the customer, then yes of a teammate; (8) limits and the begin, in one transaction.
        if (await keepJournal.BeginAsync(spec, call, effect.Id, cancellationToken) is { } waits)
            return waits;

        // (9) Do it, and write down what came of it.
        var agreed = JsonNode.Parse(effect.Arguments)!.AsObject();
        return await runFunction.WriteAsync(spec, function, effect, agreed, call.Scope, cancellationToken);
    }
}

using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Approvals;

/// <summary>
/// A teammate decides whether an agent may do something. The answer counts once, and for exactly what was shown; with other
/// arguments it is another effect, which the teammate answers for.
/// </summary>
internal sealed class DecideApproval(ITransactions transactions, ToolCatalogue catalogue, TimeProvider clock)
{
    public async Task<Result<ApprovalView>> RunAsync(Id<Approval> id, ApprovalDecision decision, Caller caller, CancellationToken cancellationToken)
    {
        var specs = await catalogue.SpecsAsync(cancellationToken);
        return await transactions.RunAsync<Result<ApprovalView>>(
            async (db, token) =>
            {
                var approval = await db.Approvals.SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (approval is null)
                    return ApprovalProblems.NotFound(id);
                if (!caller.IsAdmin && !(caller.Role >= approval.Needed))
                    return ApprovalProblems.NotYours(approval.Needed);
                var effect = await db.Effects.SingleAsync(candidate => candidate.Id == approval.EffectId, token);
                if (approval.Status is not ApprovalStatus.Waiting)
                    return ApprovalProblems.Decided(approval, effect);
                var now = clock.GetUtcNow();
                if (approval.ExpiresAt <= now)
                    return ApprovalProblems.Late(approval, effect);

                if (!decision.Approved && string.IsNullOrWhiteSpace(decision.Note))
                    return Problem.Invalid("note", "Say why not; the next person reads it.");

                var decided = decision.Approved
                    ? Approve(db, approval, effect, decision, specs.FirstOrDefault(spec => spec.Name == effect.Tool), caller.Name, now)
                    : Reject(approval, effect, decision, caller.Name, now);
                if (decided.IsRefused)
                    return decided.Problem;

                await TellAsync(db, approval, decided.Value, caller.Name, now, token);
                return ApprovalView.Of(approval, decided.Value);
            },
            cancellationToken);
    }

    private static Result<Effect> Approve(
        BatonDb db, Approval approval, Effect effect, ApprovalDecision decision, ToolSpec? spec, string by, DateTimeOffset now)
    {
        if (decision.Arguments is not { } edited)
        {
            approval.Decide(ApprovalStatus.Approved, by, decision.Note, now);
            return effect;
        }

        if (spec is null)
            return Problem.Invalid("arguments", $"{effect.Tool} is no longer in the catalogue; reject it.");
        var arguments = JsonNode.Parse(effect.Arguments)!.AsObject();
        foreach (var (name, value) in edited)
        {
            if (!arguments.ContainsKey(name) || spec.Bound.ContainsKey(name))
                return Problem.Invalid($"arguments.{name}", "Only arguments that the agent chose can be changed.");
            arguments[name] = value?.DeepClone();
        }

        var instead = effect.With(CanonicalJson.Of(arguments), EffectWords.Of(spec, arguments), Amount.Of(spec, arguments), now);
        db.Effects.Add(instead);
        effect.ReplaceBy(instead, $"{by} changed it.", now);
        approval.Decide(ApprovalStatus.Approved, by, decision.Note, now);
        return instead;
    }

    private static Result<Effect> Reject(Approval approval, Effect effect, ApprovalDecision decision, string by, DateTimeOffset now)
    {
        approval.Decide(ApprovalStatus.Rejected, by, decision.Note, now);
        effect.Fail(EffectStatus.Refused, "rejected", decision.Note!, now);
        return effect;
    }

    /// <summary>The ticket's timeline, and the agents, who go on where they stopped.</summary>
    private static async Task TellAsync(BatonDb db, Approval approval, Effect effect, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.TicketAsync(approval.TicketId, cancellationToken) is { } ticket)
        {
            db.Record(
                ticket, ToolEvents.ApprovalDecided, $"teammate:{by}",
                new { ApprovalId = approval.Id, EffectId = effect.Id, approval.Status, effect.Words, approval.Note }, now);
        }

        await db.AskForAsync(TicketWork.NeedsAnswer, approval.TicketId.ToString(), now, now, cancellationToken);
    }
}

using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Approvals;
using Baton.Tools.Catalogue;
using Baton.Tools.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Tools.Gate;

/// <summary>Writes down what shall happen before it happens, and lets it begin when everybody agrees and no limit is reached.</summary>
internal sealed class KeepJournal(ITransactions transactions, IOptions<ToolOptions> options, TimeProvider clock)
{
    /// <summary>The row of a wish, and what stands about it already; null where it may go on.</summary>
    public Task<(Effect Effect, CallResult? Standing)> OpenAsync(
        ToolSpec spec, ToolCall call, JsonObject arguments, CancellationToken cancellationToken) => transactions.RunAsync(
            async (db, token) =>
            {
                var text = CanonicalJson.Of(arguments);
                var key = call.KeyOf(text);
                var known = await db.Effects.SingleOrDefaultAsync(effect => effect.Key == key, token);
                if (known?.ReplacedBy is { } instead)
                    known = await db.Effects.SingleAsync(effect => effect.Id == instead, token);
                if (known is not null)
                    return (known, Standing(known));

                var now = clock.GetUtcNow();
                var effect = new Effect
                {
                    Id = Id<Effect>.New(now),
                    TicketId = call.Scope.TicketId,
                    CustomerKey = call.Scope.CustomerKey,
                    Purpose = call.Scope.Purpose,
                    Agent = call.Scope.Agent,
                    Tool = spec.Name,
                    Class = spec.Effect,
                    Arguments = text,
                    ArgumentsHash = ToolCall.HashOf(spec.Name, text),
                    Key = key,
                    Amount = Gate.Amount.Of(spec, arguments),
                    Words = EffectWords.Of(spec, arguments),
                    WishedAfter = call.Scope.Sequence,
                    WishedAt = now,
                };
                effect.Become(spec.Confirm ? EffectStatus.WaitingForConfirmation : EffectStatus.Approved, now);
                db.Effects.Add(effect);
                return (effect, null);
            },
            cancellationToken);

    /// <summary>Lets it begin; or says what it waits for, or why it may not.</summary>
    public Task<CallResult?> BeginAsync(ToolSpec spec, ToolCall call, Id<Effect> id, CancellationToken cancellationToken) => transactions.RunAsync<CallResult?>(
        async (db, token) =>
        {
            var now = clock.GetUtcNow();
            var effect = await db.Effects.SingleAsync(candidate => candidate.Id == id, token);
            if (effect.Status is EffectStatus.WaitingForConfirmation)
            {
                // A yes counts that came later than the question, and to exactly this.
                if (call.Confirmed is not { } yes || yes.ArgumentsHash != effect.ArgumentsHash || yes.Sequence <= effect.WishedAfter)
                    return new CallResult.NeedsConfirmation(effect.Id, effect.ArgumentsHash, effect.Words);
                effect.ConfirmedBy = yes.Sequence;
                effect.Become(EffectStatus.Approved, now);
            }

            if (effect is { Status: EffectStatus.Approved, IsAgreed: false } && Needed(spec, effect) is { } role && !await IsApprovedAsync(db, effect, token))
                return await AskAsync(db, effect, role, now, token);
            if (effect.Status is EffectStatus.WaitingForApproval)
            {
                var approval = await db.Approvals.SingleAsync(candidate => candidate.EffectId == effect.Id, token);
                if (approval.Status is not ApprovalStatus.Approved)
                    return new CallResult.NeedsApproval(effect.Id, approval.Id.Value, effect.Words);
                if (approval.ArgumentsHash != effect.ArgumentsHash)
                    return new CallResult.Denied("approval", "The approval was given for something else.");
                effect.Become(EffectStatus.Approved, now);
            }

            if (await KeepLimits.WhyNotAsync(db, spec, effect, now, token) is { } full)
            {
                effect.Fail(EffectStatus.Refused, "limit", full, now);
                return new CallResult.Denied("limit", full);
            }

            effect.Become(EffectStatus.Executing, now);
            return null;
        },
        cancellationToken);

    private static CallResult? Standing(Effect effect) => effect.Status switch
    {
        EffectStatus.Succeeded => new CallResult.Done(JsonNode.Parse(effect.Result!)!, effect.Id),
        EffectStatus.Failed => new CallResult.Failed(effect.ErrorCode!, effect.Error!, effect.Id),
        EffectStatus.Unknown => new CallResult.Unknown(effect.Id, effect.Error!),
        EffectStatus.Refused or EffectStatus.Expired => new CallResult.Denied(effect.ErrorCode ?? Json.Word(effect.Status), effect.Error ?? "It was not wanted any more."),
        _ => null,
    };

    private static Role? Needed(ToolSpec spec, Effect effect) =>
        spec.Approve.LastOrDefault(rule => (effect.Amount ?? 0) > rule.Above)?.Role;

    private static Task<bool> IsApprovedAsync(BatonDb db, Effect effect, CancellationToken cancellationToken) => db.Approvals.AnyAsync(
        approval => approval.EffectId == effect.Id && approval.Status == ApprovalStatus.Approved && approval.ArgumentsHash == effect.ArgumentsHash, cancellationToken);

    private async Task<CallResult> AskAsync(BatonDb db, Effect effect, Role role, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var approval = new Approval
        {
            Id = Id<Approval>.New(now),
            EffectId = effect.Id,
            TicketId = effect.TicketId,
            ArgumentsHash = effect.ArgumentsHash,
            Needed = role,
            Reason = effect.Amount is { } ? "The amount is above what agents may decide alone." : "Agents may not do this alone.",
            AskedAt = now,
            ExpiresAt = now + options.Value.ApprovalLife,
        };
        db.Approvals.Add(approval);
        effect.Become(EffectStatus.WaitingForApproval, now);
        if (await db.TicketAsync(effect.TicketId, cancellationToken) is { } ticket)
        {
            db.Record(
                ticket, ToolEvents.ApprovalAsked, $"agent:{effect.Agent}",
                new { ApprovalId = approval.Id, EffectId = effect.Id, effect.Words, approval.Needed, approval.ExpiresAt }, now);
        }

        return new CallResult.NeedsApproval(effect.Id, approval.Id.Value, effect.Words);
    }
}

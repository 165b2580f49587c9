using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Identity;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;

namespace Baton.Tools.Approvals;

/// <summary>The answer of a teammate to an approval.</summary>
public sealed record ApprovalDecision
{
    /// <summary>True: it may happen. False: it may not, and the customer is told.</summary>
    public required bool Approved { get; init; }

    /// <summary>Why; needed for a no, as the next person reads it.</summary>
    [StringLength(2_000), StorableText]
    public string? Note { get; init; }

    /// <summary>With a yes: arguments that are changed, such as a smaller amount. Those that come from the conversation cannot be.</summary>
    public JsonObject? Arguments { get; init; }
}

/// <summary>A question to teammates.</summary>
/// <param name="Words">Exactly what would happen.</param>
/// <param name="Arguments">The same as it goes to the tool.</param>
/// <param name="Amount">In minor units; null where no money moves.</param>
/// <param name="NeededRole">Who may decide: this role, or a higher one.</param>
/// <param name="Outcome">What came of it so far.</param>
public sealed record ApprovalView(
    Guid Id,
    Guid TicketId,
    Guid EffectId,
    string Agent,
    string Tool,
    EffectClass Effect,
    string Words,
    JsonNode Arguments,
    long? Amount,
    string Purpose,
    string Reason,
    Role NeededRole,
    ApprovalStatus Status,
    EffectStatus Outcome,
    string? Error,
    DateTimeOffset AskedAt,
    DateTimeOffset ExpiresAt,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Note)
{
    internal static ApprovalView Of(Approval approval, Effect effect) => new(
        approval.Id.Value, approval.TicketId.Value, effect.Id.Value, effect.Agent, effect.Tool, effect.Class, effect.Words,
        JsonNode.Parse(effect.Arguments)!, effect.Amount, effect.Purpose, approval.Reason, approval.Needed, approval.Status, effect.Status, effect.Error,
        approval.AskedAt, approval.ExpiresAt, approval.DecidedBy, approval.DecidedAt, approval.Note);
}

internal static class ApprovalProblems
{
    public static Problem NotFound(Id<Approval> id) => new(ProblemKind.NotFound, "approval.not_found", $"There is no approval {id}.");

    public static Problem NotYours(Role needed) =>
        new(ProblemKind.Forbidden, "approval.role", $"This takes the role {Json.Word(needed)} or above.");

    public static Problem Decided(Approval approval, Effect effect) => new(
        ProblemKind.Conflict, "approval.decided", $"It was decided already: {Json.Word(approval.Status)}{(approval.DecidedBy is { } by ? $" by {by}" : "")}.")
    {
        Current = ApprovalView.Of(approval, effect),
    };

    public static Problem Late(Approval approval, Effect effect) => new(
        ProblemKind.Conflict, "approval.expired", "Nobody decided in time; the ticket goes to a person.")
    {
        Current = ApprovalView.Of(approval, effect),
    };
}

using Baton.Customers;
using Baton.Identity;

namespace Baton.Tools.Catalogue;

/// <summary>A tool as the workspace has it.</summary>
/// <param name="Server">Where it lives; <c>baton</c> for functions of the program.</param>
/// <param name="Identity">How far the customer must have proved who they are.</param>
/// <param name="Bound">Arguments that come from the conversation alone.</param>
/// <param name="Confirm">The customer has to say yes to exactly this.</param>
/// <param name="Approve">Who has to agree, from which amount on.</param>
/// <param name="Off">Why it may not be called now; null when it may.</param>
public sealed record ToolView(
    string Name,
    string Server,
    string Title,
    string Description,
    EffectClass Effect,
    IdentityLevel Identity,
    IReadOnlyList<string> Bound,
    bool Confirm,
    IReadOnlyList<ApprovalRuleView> Approve,
    LimitView? CustomerLimit,
    LimitView? AgentLimit,
    Recovery Recovery,
    double TimeoutSeconds,
    ToolState State,
    string? Off)
{
    internal static ToolView Of(ToolSpec spec, ToolState state, string? off) => new(
        spec.Name, spec.Server, spec.Title, spec.Description, spec.Effect, spec.Identity, [.. spec.Bound.Keys.Order(StringComparer.Ordinal)], spec.Confirm,
        [.. spec.Approve.Select(rule => new ApprovalRuleView(rule.Above < 0 ? null : rule.Above, rule.Role))],
        LimitView.Of(spec.Limits.Customer), LimitView.Of(spec.Limits.Agent), spec.Recovery, spec.Timeout.TotalSeconds, state, off);
}

/// <summary>What stands in the way of calling a tool.</summary>
public enum ToolState
{
    Ready,

    /// <summary>Somebody switched it, its server or an agent off.</summary>
    Off,

    /// <summary>Its server has changed it, or its description tries to steer; somebody has to look.</summary>
    Quarantined,
}

/// <summary>Above this amount (minor units; null: always) a teammate of at least this role has to agree.</summary>
public sealed record ApprovalRuleView(long? Above, Role Role);

/// <summary>At most so many calls and so much money (minor units) within some hours; null: no limit.</summary>
public sealed record LimitView(int? Count, long? Amount, double Hours)
{
    internal static LimitView? Of(Window? window) => window is null ? null : new LimitView(window.Count, window.Amount, window.Within.TotalHours);
}

/// <summary>A tool in quarantine: what was looked at, and what its server offers now.</summary>
public sealed record QuarantineView(string Tool, string Server, string Why, DateTimeOffset At, string Offer, string? Changed, string PinnedBy, DateTimeOffset PinnedAt);

/// <summary>Something that is switched off.</summary>
/// <param name="Key"><c>tool:NAME</c>, <c>server:NAME</c> or <c>agent:NAME</c>.</param>
public sealed record SwitchView(string Key, string Reason, string By, DateTimeOffset At);

using Baton.Customers;
using Baton.Identity;

namespace Baton.Tools.Catalogue;

/// <summary>
/// What is known and ruled about a tool. Comes from a file of the workspace (<c>tools/*.yaml</c>); nothing that its server says
/// about itself can widen it.
/// </summary>
internal sealed record ToolSpec
{
    /// <summary>What procedures and models call it by; one of its kind in the workspace.</summary>
    public required string Name { get; init; }

    /// <summary>The server that it belongs to; <see cref="ToolServer.BuiltIn"/> for functions of the program.</summary>
    public required string Server { get; init; }

    /// <summary>What its server calls it by.</summary>
    public required string Remote { get; init; }

    /// <summary>What people read, such as "Refund a charge".</summary>
    public required string Title { get; init; }

    /// <summary>What it does, in the words that a model needs.</summary>
    public required string Description { get; init; }

    public required EffectClass Effect { get; init; }

    /// <summary>How far the customer must have proved who they are.</summary>
    public required IdentityLevel Identity { get; init; }

    /// <summary>Arguments that come from the conversation alone, by name.</summary>
    public IReadOnlyDictionary<string, BoundTo> Bound { get; init; } = new Dictionary<string, BoundTo>();

    /// <summary>Arguments that must name something of this customer's.</summary>
    public IReadOnlyList<Ownership> Owns { get; init; } = [];

    /// <summary>The argument that carries the key under which the server does it once; null for a server that knows none.</summary>
    public string? KeyArgument { get; init; }

    /// <summary>The argument with the amount in minor units; null where no money moves.</summary>
    public string? Amount { get; init; }

    /// <summary>Whether the customer has to say yes to exactly this before.</summary>
    public required bool Confirm { get; init; }

    /// <summary>From which amount on a teammate has to agree, and who; the last that applies counts.</summary>
    public IReadOnlyList<ApprovalRule> Approve { get; init; } = [];

    public ToolLimits Limits { get; init; } = ToolLimits.None;

    public required Recovery Recovery { get; init; }

    public Probe? Probe { get; init; }

    public required TimeSpan Timeout { get; init; }

    /// <summary>Fields of the answer that are kept; all where it names none.</summary>
    public IReadOnlyList<string> Result { get; init; } = [];

    /// <summary>What the effect is in words, with arguments in braces; shown to whoever approves.</summary>
    public string? Words { get; init; }

    public bool Writes => Effect is not EffectClass.Read;
}

/// <summary>What of the conversation an argument is bound to.</summary>
internal enum BoundTo
{
    CustomerId,
    CustomerEmail,
    TicketId,
}

/// <summary>
/// The value of <paramref name="Argument"/> must be among what <paramref name="Tool"/> lists for this customer:
/// <paramref name="List"/> is the field with the list, <paramref name="Field"/> the one of its items that is compared.
/// </summary>
internal sealed record Ownership(string Argument, string Tool, string List, string Field);

/// <summary>A teammate of at least <paramref name="Role"/> has to agree when the amount is above <paramref name="Above"/> (minor units); -1: always.</summary>
internal sealed record ApprovalRule(long Above, Role Role);

/// <summary>How much of it may happen; null: as much as asked for.</summary>
/// <param name="Customer">For one customer.</param>
/// <param name="Agent">For one agent, over all customers: the brake on a storm.</param>
internal sealed record ToolLimits(Window? Customer, Window? Agent)
{
    public static ToolLimits None { get; } = new(null, null);
}

/// <summary>At most <paramref name="Count"/> calls and <paramref name="Amount"/> minor units within <paramref name="Within"/>; null: no limit.</summary>
internal sealed record Window(int? Count, long? Amount, TimeSpan Within);

/// <summary>
/// A read that tells whether a call was done: <paramref name="Tool"/> is called with <paramref name="Arguments"/>, whose values
/// may name arguments of the call in braces; it was done when <paramref name="When"/> (CEL, over <c>result</c> and <c>args</c>) holds.
/// </summary>
internal sealed record Probe(string Tool, IReadOnlyDictionary<string, string> Arguments, string When);

using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>Who becomes responsible.</summary>
public sealed record TicketAssignment
{
    /// <summary>Name or id of an active teammate who is no viewer, or `me`; null for nobody in particular.</summary>
    [StringLength(100), OneLine]
    public string? Teammate { get; init; }

    /// <summary>A team's name. Alone it changes the team and leaves the teammate as it is.</summary>
    [StringLength(100), OneLine]
    public string? Team { get; init; }

    /// <summary>The version of the ticket that the decision was based on; 409 when it changed.</summary>
    public int? ExpectedVersion { get; init; }

    internal TicketChange Change => Team is not null && Teammate is null
        ? new() { Action = TicketAction.AssignTeam, Value = Team }
        : new() { Action = TicketAction.Assign, Value = Teammate, Team = Team };
}

/// <summary>Where the ticket stands now.</summary>
public sealed record TicketStanding
{
    /// <summary>`in_progress` gives it to the agents unless a teammate has it; `closed` is final; `new` is refused.</summary>
    [Required, EnumDataType(typeof(TicketStatus))]
    public required TicketStatus Status { get; init; }

    /// <summary>With `snoozed`: when it comes back by itself. Leave out to wait for the customer's next word.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>Why, in up to 2,000 characters; with `resolved` it becomes the resolution.</summary>
    [StringLength(2_000), StorableText]
    public string? Reason { get; init; }

    /// <summary>The version of the ticket that the decision was based on; 409 when it changed.</summary>
    public int? ExpectedVersion { get; init; }

    internal TicketChange Change => new()
    {
        Action = TicketAction.SetStatus,
        Value = Json.Word(Status),
        SnoozedUntil = SnoozedUntil,
        Reason = Reason,
    };
}

/// <summary>How urgent it is.</summary>
public sealed record TicketUrgency
{
    /// <summary>Null lets the agents judge it again.</summary>
    [EnumDataType(typeof(TicketPriority))]
    public TicketPriority? Priority { get; init; }

    /// <summary>The version of the ticket that the decision was based on; 409 when it changed.</summary>
    public int? ExpectedVersion { get; init; }

    internal TicketChange Change => new()
    {
        Action = TicketAction.SetPriority,
        Value = Priority is { } priority ? Json.Word(priority) : null,
    };
}

/// <summary>What it is about.</summary>
public sealed record TicketTopic
{
    /// <summary>Null lets the agents read it again.</summary>
    [EnumDataType(typeof(TicketCategory))]
    public TicketCategory? Category { get; init; }

    /// <summary>The version of the ticket that the decision was based on; 409 when it changed.</summary>
    public int? ExpectedVersion { get; init; }

    internal TicketChange Change => new()
    {
        Action = TicketAction.SetCategory,
        Value = Category is { } category ? Json.Word(category) : null,
    };
}

/// <summary>In which language the customer writes.</summary>
public sealed record TicketSpeech
{
    /// <summary>One of `en, de, fr, es, pt, it, nl`; null lets the agents read it again.</summary>
    [StringLength(10), OneLine]
    public string? Language { get; init; }

    /// <summary>The version of the ticket that the decision was based on; 409 when it changed.</summary>
    public int? ExpectedVersion { get; init; }

    internal TicketChange Change => new() { Action = TicketAction.SetLanguage, Value = Language };
}

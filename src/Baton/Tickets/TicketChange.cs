using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>What a person does with a ticket.</summary>
public enum TicketAction
{
    /// <summary>`value` is an active teammate's name or id, `me`, or null for nobody in particular. It is people's now; agents fall silent.</summary>
    Assign,

    /// <summary>`value` is a team's name, or null for none.</summary>
    AssignTeam,

    /// <summary>The caller takes it; agents fall silent at once.</summary>
    TakeOver,

    /// <summary>It goes back to the agents; if the customer waits, they answer now.</summary>
    HandBack,

    /// <summary>`reason` becomes the resolution.</summary>
    Resolve,

    /// <summary>`value` is a status; with `snoozed`, `snoozed_until` says when it comes back.</summary>
    SetStatus,

    /// <summary>`value` is a priority, or null to have it judged again.</summary>
    SetPriority,

    /// <summary>`value` is a category, or null to have it read again.</summary>
    SetCategory,

    /// <summary>`value` is a language code (`en, de, fr, es, pt, it, nl`), or null to have it read again.</summary>
    SetLanguage,
}

/// <summary>One change of one ticket, in words.</summary>
public sealed record TicketChange
{
    [Required, EnumDataType(typeof(TicketAction))]
    public required TicketAction Action { get; init; }

    /// <summary>What to set; each action says what it takes.</summary>
    [StringLength(100), OneLine]
    public string? Value { get; init; }

    /// <summary>For `assign`: the team as well. Leave out to keep the one it has.</summary>
    [StringLength(100), OneLine]
    public string? Team { get; init; }

    /// <summary>For `set_status` to `snoozed`: when the ticket comes back. Leave out to wait for the customer's next word.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>
    /// For `set_priority`, `set_category`, `set_language`: the value is what the agents had read, so that they may read it
    /// anew. Comes with the undo of a person's first correction.
    /// </summary>
    public bool AsRead { get; init; }

    /// <summary>Why, in up to 2,000 characters.</summary>
    [StringLength(2_000), StorableText]
    public string? Reason { get; init; }
}

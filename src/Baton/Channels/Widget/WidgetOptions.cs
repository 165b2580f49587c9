using System.ComponentModel.DataAnnotations;

namespace Baton.Channels.Widget;

/// <summary>How much visitors may do in a minute. Counted on each node alone.</summary>
public sealed class WidgetOptions
{
    /// <summary>New sessions from one address in a minute. Default 60: an office shares one address.</summary>
    [Range(1, 100_000)]
    public int SessionsAMinute { get; init; } = 60;

    /// <summary>New tickets of one session in a minute. Default 6.</summary>
    [Range(1, 100_000)]
    public int TicketsAMinute { get; init; } = 6;

    /// <summary>Messages of one session in a minute, in all its tickets. Default 30.</summary>
    [Range(1, 100_000)]
    public int MessagesAMinute { get; init; } = 30;

    /// <summary>Searches from one address in a minute. Default 120: search runs while people type.</summary>
    [Range(1, 100_000)]
    public int SearchesAMinute { get; init; } = 120;

    /// <summary>How long a session lives after its visitor was last seen, in days. Default 90.</summary>
    [Range(1, 730)]
    public int SessionDays { get; init; } = 90;
}

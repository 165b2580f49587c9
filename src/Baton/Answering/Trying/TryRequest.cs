using System.ComponentModel.DataAnnotations;
using Baton.Answering.Agents;
using Baton.Foundation;

namespace Baton.Answering.Trying;

/// <summary>Who wrote a line of a test conversation.</summary>
public enum TriedAuthor
{
    Customer,
    Agent,
}

/// <summary>A conversation to try the agents with. Nothing of it is stored and nobody is told.</summary>
public sealed record TryRequest
{
    /// <summary>The agent that has the conversation from the start. Left out, it is sorted first, as a real ticket is.</summary>
    [StringLength(100)]
    public string? Agent { get; init; }

    /// <summary>A customer of yours, whose name and tier then count; left out, a stranger writes.</summary>
    [StringLength(100), OneLine]
    public string? CustomerId { get; init; }

    /// <summary>The subject line, as a ticket has one; may stay empty.</summary>
    [StringLength(300), OneLine]
    public string Subject { get; init; } = "";

    /// <summary>The conversation, oldest first: it begins and ends with the customer. What agents said before is played through again.</summary>
    [Required, MinLength(1), MaxLength(40)]
    public required IReadOnlyList<TriedMessage> Messages { get; init; }

    /// <summary>Changes that are not saved yet.</summary>
    public TriedChanges? Changes { get; init; }
}

/// <summary>One line of a test conversation.</summary>
public sealed record TriedMessage
{
    [Required]
    public TriedAuthor? Author { get; init; }

    [Required, StringLength(20_000, MinimumLength = 1), StorableText]
    public string Text { get; init; } = "";
}

/// <summary>What to try that is not saved yet.</summary>
public sealed record TriedChanges
{
    /// <summary>Agents as they would be. A name that nobody has is an agent more.</summary>
    [MaxLength(50)]
    public IReadOnlyList<TriedAgent> Agents { get; init; } = [];

    /// <summary>What agents would be allowed.</summary>
    [MaxLength(6)]
    public IReadOnlyList<PolicyChange> Autonomy { get; init; } = [];
}

/// <summary>An agent as it would be.</summary>
public sealed record TriedAgent
{
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public string Name { get; init; } = "";

    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public string Title { get; init; } = "";

    public IReadOnlyList<TicketCategory> Categories { get; init; } = [];

    public IReadOnlyList<TicketCategory> Knowledge { get; init; } = [];

    [StringLength(20_000), StorableText]
    public string Instructions { get; init; } = "";
}

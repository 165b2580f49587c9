using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>
/// What an agent shall be from now on. A category that another agent has moves here. Based on version
/// <see cref="ExpectedVersion"/>: when somebody was faster, nothing changes and the answer is 409 <c>agent.changed</c>.
/// </summary>
public sealed record AgentChange
{
    [Required]
    public required int? ExpectedVersion { get; init; }

    /// <inheritdoc cref="AgentWords(string, string, IReadOnlyList{TicketCategory}, IReadOnlyList{TicketCategory}, string)" path="/param[@name='Title']"/>
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence or two.</summary>
    [StringLength(500), OneLine]
    public string Description { get; init; } = "";

    /// <summary>The categories that are routed to it.</summary>
    public IReadOnlyList<TicketCategory> Categories { get; init; } = [];

    /// <summary>Article categories that it prefers when it searches.</summary>
    public IReadOnlyList<TicketCategory> Knowledge { get; init; } = [];

    /// <summary>Markdown, at most 20,000 characters.</summary>
    [StringLength(20_000), StorableText]
    public string Instructions { get; init; } = "";

    internal AgentWords Words => new(
        Title.Trim(), Description.Trim(), [.. Categories.Distinct()], [.. Knowledge.Distinct()], Instructions.ReplaceLineEndings("\n").Trim());
}

/// <summary>An agent of one's own. A category that another agent has moves to it.</summary>
public sealed record NewAgent
{
    /// <summary>Stable and unique, such as <c>ReturnsAgent</c>: letters and digits, beginning with a capital.</summary>
    [Required, StringLength(60, MinimumLength = 2)]
    [RegularExpression("^[A-Z][A-Za-z0-9]*$", ErrorMessage = "Begin with a capital letter and use letters and digits only, such as ReturnsAgent.")]
    public required string Name { get; init; }

    /// <summary>What customers see, such as "Returns agent".</summary>
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence or two.</summary>
    [StringLength(500), OneLine]
    public string Description { get; init; } = "";

    /// <summary>The categories that are routed to it.</summary>
    public IReadOnlyList<TicketCategory> Categories { get; init; } = [];

    /// <summary>Article categories that it prefers when it searches.</summary>
    public IReadOnlyList<TicketCategory> Knowledge { get; init; } = [];

    /// <summary>Markdown, at most 20,000 characters.</summary>
    [StringLength(20_000), StorableText]
    public string Instructions { get; init; } = "";

    internal AgentWords Words => new(
        Title.Trim(), Description.Trim(), [.. Categories.Distinct()], [.. Knowledge.Distinct()], Instructions.ReplaceLineEndings("\n").Trim());
}

/// <summary>Brings an earlier version back, as a new one. Based on <see cref="ExpectedVersion"/>, like every change.</summary>
public sealed record RestoreRequest
{
    [Required]
    public required int? ExpectedVersion { get; init; }
}

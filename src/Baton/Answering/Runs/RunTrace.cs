using Baton.Foundation;
using Baton.Knowledge;
using Baton.Understanding;

namespace Baton.Answering.Runs;

/// <summary>The record of a run: what was read, where it went, what was found, done and checked, and how it was decided.</summary>
public sealed record RunTrace
{
    public required Reading Read { get; init; }

    /// <summary>Priority after the customer's tier was taken into account, with the reason if it moved.</summary>
    public required JudgedPriority Priority { get; init; }

    public required RouteTaken Route { get; init; }

    public required IReadOnlyList<Finding> Found { get; init; }

    /// <summary>What the agent did, in order, in words.</summary>
    public required IReadOnlyList<string> Did { get; init; }

    public required IReadOnlyList<Check> Checked { get; init; }

    public required Decision Decided { get; init; }

    /// <summary>The customer was told in this run that an AI writes.</summary>
    public required bool DisclosedAi { get; init; }

    /// <summary>Who read, worded and reviewed: <c>built-in</c> or the name of a model.</summary>
    public string Producer { get; init; } = "built-in";
}

/// <summary>Priority of the ticket and why it differs from the content's own, if it does.</summary>
public sealed record JudgedPriority(TicketPriority Level, string? RaisedBy);

/// <summary>From whom to whom the ticket went, and on what grounds. <paramref name="Note"/> is what the next agent gets to know.</summary>
public sealed record RouteTaken(string? From, string To, TicketCategory Category, double Probability, string Why, HandoffNote? Note);

/// <summary>What one agent hands to the next: state, not prose.</summary>
public sealed record HandoffNote(
    string Goal,
    TicketCategory Category,
    TicketPriority Priority,
    string Language,
    string Identity,
    IReadOnlyList<string> Tried,
    IReadOnlyList<string> Asked);

/// <summary>A passage that was found. <paramref name="IsUsed"/>: the reply quotes it.</summary>
public sealed record Finding(
    string Article, int Version, string Title, string? Heading, double Score, double Coverage, bool IsUsed)
{
    internal static Finding Of(PassageHit hit, bool isUsed) => new(
        hit.Passage.Article, hit.Passage.Version, hit.Passage.Title, hit.Passage.Heading, hit.Score, hit.Coverage, isUsed);
}

/// <summary>One guardrail's verdict.</summary>
public sealed record Check(string Name, bool IsPassed, string Detail);

/// <summary>How it ended and why. <paramref name="Threshold"/> is what an automatic reply needed here.</summary>
public sealed record Decision(RunOutcome Outcome, string ReasonCode, string Reason, double Confidence, double Threshold);

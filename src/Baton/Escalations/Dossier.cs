using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Escalations;

/// <summary>
/// What an escalation carries, so that the person who takes over asks nothing twice. Built by code from facts, each with
/// where it comes from; nothing in it is guessed wording.
/// </summary>
public sealed record Dossier
{
    /// <summary>What the customer wants, in their own words.</summary>
    public required string Goal { get; init; }

    /// <summary>Why no agent goes on, as a stable word (<see cref="EscalationReasons"/>).</summary>
    public required string ReasonCode { get; init; }

    /// <summary>The same for people, with the words or figures that it rests on.</summary>
    public required string Reason { get; init; }

    public required TicketCategory Category { get; init; }

    public required TicketPriority Priority { get; init; }

    public required string Language { get; init; }

    /// <summary>Identity level proven: <c>claimed</c> as long as nothing more was shown.</summary>
    public required string Identity { get; init; }

    public required CustomerProfile? Customer { get; init; }

    public required IReadOnlyList<KnownFact> Known { get; init; }

    /// <summary>What was tried, in order.</summary>
    public required IReadOnlyList<TriedStep> Tried { get; init; }

    /// <summary>What the customer was told will happen.</summary>
    public required IReadOnlyList<string> Promised { get; init; }

    public required IReadOnlyList<PastTicket> PastTickets { get; init; }

    public required string SuggestedNext { get; init; }

    /// <summary>A reply ready to edit and send; null when nothing was found to say.</summary>
    public required string? Draft { get; init; }

    public required IReadOnlyList<Citation> DraftSources { get; init; }

    /// <summary>Things to be careful about.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    /// <summary>The run whose trace shows all of it in detail.</summary>
    public required Guid RunId { get; init; }
}

/// <summary>Something known. <paramref name="Source"/>: <c>customer</c>, <c>profile:NAME</c>, <c>reading</c>.</summary>
public sealed record KnownFact(string What, string Value, string Source);

/// <summary>Something an agent did, and what came of it.</summary>
public sealed record TriedStep(string Step, string Outcome);

/// <summary>An earlier ticket of the same customer.</summary>
public sealed record PastTicket(
    Guid Id, string Subject, TicketCategory? Category, TicketStatus Status, string? Resolution, DateTimeOffset CreatedAt);

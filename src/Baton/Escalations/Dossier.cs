using Baton.Customers;
using Baton.Foundation;
using Baton.Privacy.Personal;
using Baton.Tickets;
using Baton.Tickets.Similar;
using Baton.Understanding;

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

    /// <summary>How the customer sounds; null in dossiers from before this was kept.</summary>
    public Mood? Mood { get; init; }

    /// <summary>Kinds of personal data in the message, such as <c>card</c> or <c>iban</c>; the data itself is not copied.</summary>
    public IReadOnlyList<PersonalKind> PersonalData { get; init; } = [];

    /// <summary>Of several matters in the message, those that nobody has answered yet; empty where the message is about one.</summary>
    public IReadOnlyList<OpenMatter> OpenMatters { get; init; } = [];

    /// <summary>What was tried, in order.</summary>
    public required IReadOnlyList<TriedStep> Tried { get; init; }

    /// <summary>What the customer was told will happen.</summary>
    public required IReadOnlyList<string> Promised { get; init; }

    public required IReadOnlyList<PastTicket> PastTickets { get; init; }

    /// <summary>Tickets that were like this one when it was passed on: the customer's own contacts about it, and what others asked.</summary>
    public IReadOnlyList<SeenBefore> SeenBefore { get; init; } = [];

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

/// <summary>
/// How a customer sounds, by the words alone. <paramref name="Sentiment"/> in five levels; <paramref name="Anger"/>: probability in
/// [0, 1]; <paramref name="Words"/>: what it rests on, null when they are not angry.
/// </summary>
public sealed record Mood(Sentiment Sentiment, double Anger, string? Words);

/// <summary>A matter that waits for a person. <paramref name="Words"/> are the customer's; <paramref name="Why"/> says why no agent answered it.</summary>
public sealed record OpenMatter(TicketCategory Category, string Words, string Why);

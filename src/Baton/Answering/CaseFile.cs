using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Customers;
using Baton.Escalations;
using Baton.Tickets;
using Baton.Tickets.Similar;

namespace Baton.Answering;

/// <summary>Everything a run knows about its ticket when it begins. Nothing in it changes while the run works.</summary>
internal sealed record CaseFile
{
    /// <summary>The ticket as loaded; its version is what the run's result is based on.</summary>
    public required Ticket Ticket { get; init; }

    /// <summary>The whole public conversation, oldest first.</summary>
    public required IReadOnlyList<Message> Conversation { get; init; }

    /// <summary>The customer's messages that nobody has answered yet.</summary>
    public required IReadOnlyList<Message> Unanswered { get; init; }

    /// <summary>Null when no connected system knows the customer or none could be reached.</summary>
    public required CustomerProfile? Customer { get; init; }

    public required IReadOnlyList<PastTicket> PastTickets { get; init; }

    /// <summary>Tickets that are like this one, whoever's. For people and for what an agent does, never for its words to the customer.</summary>
    public IReadOnlyList<SimilarTicket> SeenBefore { get; init; } = [];

    /// <summary>What agents answered this customer in earlier tickets that seem to be about the same matter.</summary>
    public IReadOnlyList<EarlierAnswer> EarlierAnswers { get; init; } = [];

    /// <summary>How the earlier runs of this ticket ended since a person last had it, oldest first.</summary>
    public required IReadOnlyList<RunOutcome> EarlierOutcomes { get; init; }

    /// <summary>What the teammate who handed the ticket back told the agents; null when they said nothing.</summary>
    public string? Instruction { get; init; }

    public required Team Team { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took to gather all this.</summary>
    public TimeSpan LoadedIn { get; init; }

    /// <summary>The customer's new words: one message, or a burst of them.</summary>
    public string NewWords => string.Join("\n\n", Unanswered.Select(message => message.Body));

    /// <summary>The customer's words before that.</summary>
    public IReadOnlyList<string> EarlierWords =>
        [.. Conversation.Except(Unanswered).Where(message => message.Author is AuthorKind.Customer).Select(message => message.Body)];

    public bool IsFirstAnswer => Conversation.All(message => message.Author is AuthorKind.Customer);

    /// <summary>No agent has spoken to this customer yet, whoever else has; the next reply must say that an AI writes.</summary>
    public bool IsFirstWordOfAgents => Conversation.All(message => message.Author is not AuthorKind.Agent);

    public int TimesAnswered => EarlierOutcomes.Count(outcome => outcome is RunOutcome.Answered);

    public int TimesAsked => EarlierOutcomes.Count(outcome => outcome is RunOutcome.Asked);

    /// <summary>Articles that the customer was already pointed to.</summary>
    public IReadOnlyList<Citation> AlreadyCited =>
        [.. Conversation.Where(message => message.Author is AuthorKind.Agent).SelectMany(message => MessageView.Of(message).Citations)];

    public string? FirstName => Customer?.Name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
}

/// <summary>What an agent cited in an earlier ticket of the same customer.</summary>
internal sealed record EarlierAnswer(Guid TicketId, int? Number, IReadOnlyList<Citation> Citations);

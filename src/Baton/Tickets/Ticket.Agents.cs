using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>What AI agents do with a ticket.</summary>
internal sealed partial class Ticket
{
    /// <summary>What an agent read from the messages; what people said stays.</summary>
    public void Read(TicketCategory category, TicketPriority priority, string language, DateTimeOffset now)
    {
        Touch(now);
        Category = CategoryIsGiven ? Category : category;
        Priority = PriorityIsGiven || (Priority > priority) ? Priority : priority;
        Language = LanguageIsGiven ? Language : language;
    }

    /// <summary>An AI agent takes charge.</summary>
    public void RouteTo(string agent, DateTimeOffset now)
    {
        Touch(now);
        Agent = agent;
        if (Status is TicketStatus.New)
            Status = TicketStatus.InProgress;
    }

    /// <summary>An answer or a question went to the customer; the next word is theirs.</summary>
    public void Replied(DateTimeOffset now)
    {
        Touch(now);
        Status = TicketStatus.PendingCustomer;
        WaitingSince = null;
        AnsweredThrough = LastSequence;
        FirstRepliedAt ??= now;
        FirstRepliedBy ??= AuthorKind.Agent;
    }

    /// <summary>It goes to a person. The customer still waits, and a person owns the wait.</summary>
    public void Escalate(string reason, string team, DateTimeOffset now)
    {
        Touch(now);
        Status = TicketStatus.Escalated;
        EscalationReason = reason;
        Team = team;
        FirstEscalatedAt ??= now;
        WaitingSince ??= now;
    }
}

using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>What teammates do with a ticket. A closed one refuses.</summary>
internal sealed partial class Ticket
{
    /// <summary>A teammate takes it; agents fall silent at once.</summary>
    public Result<bool> TakeOver(string teammate, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        Teammate = teammate;
        Status = TicketStatus.Escalated;
        return true;
    }

    /// <summary>The teammate gives it back to the agents.</summary>
    public Result<bool> HandBack(DateTimeOffset now)
    {
        if (!IsWithPerson)
            return new Problem(ProblemKind.Conflict, "ticket.not_with_person", "The ticket is with the agents already.");

        Touch(now);
        (Teammate, Team, EscalationReason) = (null, null, null);
        Status = WaitingSince is null ? TicketStatus.PendingCustomer : TicketStatus.InProgress;
        return true;
    }

    /// <summary>A teammate answered; the ticket stays theirs.</summary>
    public Result<bool> RepliedByTeammate(string teammate, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        FirstRepliedBy ??= AuthorKind.Teammate;
        TeammateRepliedAt ??= now;
        Replied(now);
        Teammate = teammate;
        return true;
    }

    /// <summary>
    /// A teammate, a team or, with null, nobody in particular becomes responsible. Either way it is people's now: what the
    /// agents had in hand is escalated.
    /// </summary>
    public Result<bool> Assign(string? teammate, string? team, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        (Teammate, Team) = (teammate, team);
        if (Status is TicketStatus.New or TicketStatus.InProgress)
            Status = TicketStatus.Escalated;
        return true;
    }

    /// <summary>
    /// A person says where the ticket stands. <paramref name="unansweredSince"/>: when the oldest message came that nobody
    /// answered, so that a ticket that opens again waits for as long as its customer does.
    /// </summary>
    public Result<bool> Set(
        TicketStatus status, DateTimeOffset? snoozedUntil, DateTimeOffset? unansweredSince, string? reason, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);
        if (status is TicketStatus.New)
            return TicketProblems.NeverNewAgain();
        if (status is TicketStatus.Resolved)
            return Resolve(ResolutionKind.ByTeammate, reason ?? TicketEvents.ResolvedByTeammate, now);

        Touch(now);
        SnoozedUntil = status is TicketStatus.Snoozed ? snoozedUntil : null;
        WaitingSince = status is TicketStatus.PendingCustomer or TicketStatus.Closed ? null : WaitingSince ?? unansweredSince;
        if (status is TicketStatus.Closed)
            (ResolvedHow, Resolution, ResolvedAt) = (ResolvedHow ?? ResolutionKind.ByTeammate, Resolution ?? reason, ResolvedAt ?? now);
        else
            (ResolvedHow, Resolution, ResolvedAt) = (null, null, null);

        // Agents with nothing to answer are not at work.
        Status = status is TicketStatus.InProgress && Teammate is null && WaitingSince is null ? TicketStatus.PendingCustomer : status;
        return true;
    }

    /// <summary>The snooze is over; true when it was still asleep and its time has come.</summary>
    public bool Wake(DateTimeOffset now)
    {
        if (Status is not TicketStatus.Snoozed || SnoozedUntil is not { } until || until > now)
            return false;

        Touch(now);
        (Status, SnoozedUntil) = (TicketStatus.Escalated, null);
        return true;
    }

    /// <summary>
    /// A person chooses the priority; null lets the agents judge it again. With <paramref name="by"/> an agent, a person
    /// took their own choice back: what the agents had judged stands again, and they may judge anew.
    /// </summary>
    public Result<bool> Prioritize(TicketPriority? priority, AuthorKind by, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        (Priority, PriorityIsGiven) = (priority, priority is not null && by is not AuthorKind.Agent);
        return true;
    }

    /// <summary>A person chooses the category; null lets the agents read it again. As with the priority, a choice may be taken back.</summary>
    public Result<bool> Categorize(TicketCategory? category, AuthorKind by, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        (Category, CategoryIsGiven) = (category, category is not null && by is not AuthorKind.Agent);
        return true;
    }

    /// <summary>A person says in which language it is; null lets the agents read it again. As with the priority, a choice may be taken back.</summary>
    public Result<bool> Speaks(string? language, AuthorKind by, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        (Language, LanguageIsGiven) = (language, language is not null && by is not AuthorKind.Agent);
        return true;
    }
}

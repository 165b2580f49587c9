using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>
/// What is counted of one ticket. It exists in queries alone: figures group it, lists filter it, so that a figure and
/// its list cannot differ. What a query does not name costs nothing.
/// </summary>
internal sealed class TicketFact
{
    public required Ticket Ticket { get; init; }

    public required OutcomeClass Outcome { get; init; }

    /// <summary>Ticks, UTC.</summary>
    public required long CreatedTicks { get; init; }

    /// <summary>Quarter of an hour in which it was opened, counted from the first year: fine enough for every time zone.</summary>
    public required long Slot { get; init; }

    /// <summary>Ticks from the opening to the first answer or question; null without any.</summary>
    public required long? FirstReplyTicks { get; init; }

    public required bool IsFirstReplyByTeammate { get; init; }

    /// <summary>Agents passed it on, whatever came of it.</summary>
    public required bool IsPassedOn { get; init; }

    /// <summary>Why they did, the first time.</summary>
    public required string? Reason { get; init; }

    /// <summary>How sure the agents were of the last answer that they sent by themselves; null when they sent none.</summary>
    public required double? Confidence { get; init; }
}

internal static class TicketFacts
{
    public const long SlotTicks = TimeSpan.TicksPerMinute * 15;

    /// <summary>The worst rating that still counts as being helped is one above this.</summary>
    public const int UnhappyRating = 2;

    /// <summary>Tickets opened in a period, imported history left out. <paramref name="leftBefore"/>: a question without an answer since then was given up.</summary>
    public static IQueryable<TicketFact> Of(BatonDb db, InsightFilter filter, DateTimeOffset leftBefore)
    {
        var (startsAt, endsAt) = (filter.Period.StartsAt, filter.Period.EndsAt);
        var tickets = db.Tickets.AsNoTracking().Where(ticket =>
            ticket.CreatedAt >= startsAt && ticket.CreatedAt < endsAt && ticket.Channel != TicketTables.ImportChannel);
        if (filter.Category is { } category)
            tickets = tickets.Where(ticket => ticket.Category == category);
        if (filter.Agent is { } agent)
            tickets = tickets.Where(ticket => ticket.Agent == agent);
        if (filter.Channel is { } channel)
            tickets = tickets.Where(ticket => ticket.Channel == channel);
        return Of(db, tickets, leftBefore);
    }

    /// <summary>The published definitions of the classes, in the one place where they are decided.</summary>
    public static IQueryable<TicketFact> Of(BatonDb db, IQueryable<Ticket> tickets, DateTimeOffset leftBefore)
    {
        IQueryable<Escalation> escalations = db.Escalations;
        IQueryable<Run> runs = db.Runs;
        return tickets.Select(ticket => new TicketFact
        {
            Ticket = ticket,
            Outcome = ticket.Status == TicketStatus.Resolved || ticket.Status == TicketStatus.Closed
                ? ticket.TeammateRepliedAt != null || ticket.ResolvedHow == null || ticket.ResolvedHow == ResolutionKind.ByTeammate
                    ? OutcomeClass.ByTeammate
                    : ticket.CustomerSatisfaction <= UnhappyRating
                        ? OutcomeClass.Abandoned
                        : ticket.ResolvedHow == ResolutionKind.Confirmed ? OutcomeClass.Confirmed : OutcomeClass.Assumed
                : ticket.Teammate != null || ticket.Status == TicketStatus.Escalated || ticket.Status == TicketStatus.Snoozed
                    ? OutcomeClass.Escalated
                    : ticket.Status == TicketStatus.PendingCustomer && ticket.UpdatedAt <= leftBefore
                        ? OutcomeClass.Abandoned
                        : OutcomeClass.Open,
            CreatedTicks = (long)(object)ticket.CreatedAt,
            Slot = (long)(object)ticket.CreatedAt / SlotTicks,
            FirstReplyTicks = (long?)(object?)ticket.FirstRepliedAt - (long)(object)ticket.CreatedAt,
            IsFirstReplyByTeammate = ticket.FirstRepliedBy == AuthorKind.Teammate,
            IsPassedOn = ticket.FirstEscalatedAt != null,
            Reason = escalations.Where(escalation => escalation.TicketId == ticket.Id)
                .OrderBy(escalation => escalation.At).ThenBy(escalation => escalation.Id)
                .Select(escalation => escalation.ReasonCode).FirstOrDefault(),
            Confidence = runs.Where(run => run.TicketId == ticket.Id && run.Outcome == RunOutcome.Answered)
                .OrderByDescending(run => run.ThroughSequence).ThenByDescending(run => run.Id)
                .Select(run => (double?)run.Confidence).FirstOrDefault(),
        });
    }
}

using Baton.Examples;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>
/// Makes one person's change to a loaded ticket, with its event and the work that follows from it, in the transaction at
/// hand. Every door that moves tickets comes through here.
/// </summary>
internal static class ApplyChange
{
    /// <summary>Longer is forgetting, not snoozing.</summary>
    private static readonly TimeSpan LongestSnooze = TimeSpan.FromDays(366);

    extension(BatonDb db)
    {
        /// <summary>What takes the change back, or null when nothing can; a refusal when it does not fit the ticket.</summary>
        public Task<Result<TicketUndo>> ApplyAsync(
            Ticket ticket, TicketChange change, string teammate, DateTimeOffset now, CancellationToken cancellationToken) =>
            db.ApplyAsync(ticket, change, ExampleSource.Correction, teammate, now, cancellationToken);

        /// <param name="source">What the change is as an example of how this desk sorts.</param>
        public async Task<Result<TicketUndo>> ApplyAsync(
            Ticket ticket, TicketChange change, ExampleSource source, string teammate, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var before = TicketUndo.Remember(ticket);
            var applied = change.Action switch
            {
                TicketAction.Assign => await AssignAsync(db, ticket, change, teammate, now, cancellationToken),
                TicketAction.AssignTeam => Assign(db, ticket, ticket.Teammate, change.Value, teammate, now),
                TicketAction.TakeOver => TakeOver(db, ticket, teammate, now),
                TicketAction.HandBack => HandBack(db, ticket, change.Reason, teammate, now),
                TicketAction.Resolve => await SetStatusAsync(
                    db, ticket, change with { Value = Json.Word(TicketStatus.Resolved) }, teammate, now, cancellationToken),
                TicketAction.SetStatus => await SetStatusAsync(db, ticket, change, teammate, now, cancellationToken),
                TicketAction.SetPriority => db.Prioritize(ticket, change, teammate, now),
                TicketAction.SetCategory => db.Categorize(ticket, change, teammate, now),
                _ => db.SetLanguage(ticket, change, teammate, now),
            };
            if (applied.IsRefused)
                return applied.Problem;

            await db.TeachAsync(ticket, change, source, Actor(teammate), now, cancellationToken);
            await db.AskForFollowingWorkAsync(ticket, now, cancellationToken);
            return before.After(ticket, change);
        }

        private async Task AskForFollowingWorkAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
        {
            if (ticket.Status is TicketStatus.Snoozed && ticket.SnoozedUntil is { } until)
                await db.SetTimerAsync(TicketWork.Wake, ticket.Id.ToString(), until, now, cancellationToken);

            // Back with the agents while the customer waits: they go on at once.
            if (!ticket.IsWithPerson && ticket is { WaitingSince: not null, Status: not (TicketStatus.Resolved or TicketStatus.Closed) })
                await db.AskForAsync(TicketWork.NeedsAnswer, ticket.Id.ToString(), now, now, cancellationToken);
        }
    }

    private static async Task<Result<bool>> AssignAsync(
        BatonDb db, Ticket ticket, TicketChange change, string teammate, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var to = change.Value is "me" ? teammate : change.Value;
        if (to is not null && to != teammate)
        {
            if (await db.TeammateAtWorkAsync(to, cancellationToken) is not { } found)
                return TicketProblems.UnknownTeammate(to);
            to = found.Name;
        }

        return Assign(db, ticket, to, change.Team ?? ticket.Team, teammate, now);
    }

    private static Result<bool> Assign(
        BatonDb db, Ticket ticket, string? to, string? team, string teammate, DateTimeOffset now)
    {
        var assigned = ticket.Assign(to, team, now);
        if (!assigned.IsRefused)
            db.Record(ticket, TicketEvents.Assigned, Actor(teammate), new Assigned(ticket.Teammate, ticket.Team, ticket.Status), now);
        return assigned;
    }

    private static Result<bool> TakeOver(BatonDb db, Ticket ticket, string teammate, DateTimeOffset now)
    {
        var taken = ticket.TakeOver(teammate, now);
        if (!taken.IsRefused)
            db.Record(ticket, TicketEvents.TakenOver, Actor(teammate), new TakenOver(teammate), now);
        return taken;
    }

    private static Result<bool> HandBack(BatonDb db, Ticket ticket, string? instruction, string teammate, DateTimeOffset now)
    {
        var handed = ticket.HandBack(now);
        if (handed.IsRefused)
            return handed;

        db.Record(ticket, TicketEvents.HandedBack, Actor(teammate), new StatusChanged(ticket.Status, instruction), now);
        if (!string.IsNullOrWhiteSpace(instruction))
            db.AddMessage(ticket, AuthorKind.Teammate, teammate, instruction, now, MessageVisibility.Note);
        return handed;
    }

    private static async Task<Result<bool>> SetStatusAsync(
        BatonDb db, Ticket ticket, TicketChange change, string teammate, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!Json.TryWord<TicketStatus>(change.Value, out var status))
            return TicketProblems.UnknownWord<TicketStatus>("value");
        if (change.SnoozedUntil is { } until && (until <= now || until > now + LongestSnooze))
            return Problem.Invalid("snoozed_until", "Choose a time that is still to come, within a year.");

        var unanswered = await db.UnansweredSinceAsync(ticket, cancellationToken);
        var set = ticket.Set(status, change.SnoozedUntil, unanswered, change.Reason, now);
        if (!set.IsRefused)
        {
            db.Record(
                ticket, TicketEvents.StatusChanged, Actor(teammate),
                new StatusChanged(ticket.Status, ticket.Resolution ?? change.Reason, change.SnoozedUntil), now);
        }

        return set;
    }

    private static Task<DateTimeOffset?> UnansweredSinceAsync(this BatonDb db, Ticket ticket, CancellationToken cancellationToken) =>
        db.Messages.Where(message => message.TicketId == ticket.Id && message.Author == AuthorKind.Customer
                && message.Sequence > ticket.AnsweredThrough)
            .OrderBy(message => message.Sequence).Select(message => (DateTimeOffset?)message.At)
            .FirstOrDefaultAsync(cancellationToken);

    internal static string Actor(string teammate) => $"teammate:{teammate}";
}

using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Channels;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.Extensions.Options;

namespace Baton.Answering.Steps;

/// <summary>
/// Steps 8 and 9: looks once more whether the ticket is still as it was read, and commits everything the run came to
/// together with the end of its work. Whoever was faster wins; then nothing is said and the work is looked at anew.
/// </summary>
internal sealed class CommitRun(
    ITransactions transactions, Doors doors, IOptions<AnsweringOptions> options, TimeProvider clock)
{
    public async Task<RunOutcome> RunAsync(RunResult result, WorkLease lease, CancellationToken cancellationToken)
    {
        var outcome = await transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var ticket = await db.TicketAsync(result.File.Ticket.Id, token);
                if (ticket is null || ticket.Version != result.File.Ticket.Version)
                {
                    // A person or a new message came in between. Two answers that disagree cost more trust than a late one.
                    if (ticket is { IsWithPerson: false, WaitingSince: not null })
                        await db.AskForAsync(lease.Kind, lease.Subject, now, now, token);
                    await lease.CompleteAsync(db, token);
                    return RunOutcome.Superseded;
                }

                await ApplyAsync(db, ticket, result, now, token);
                await lease.CompleteAsync(db, token);
                return result.Trace.Decided.Outcome;
            },
            cancellationToken);
        lease.MarkCompleted();
        return outcome;
    }

    private async Task ApplyAsync(BatonDb db, Ticket ticket, RunResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (file, trace) = (result.File, result.Trace);
        ticket.Read(trace.Route.Category, trace.Priority.Level, trace.Read.Language, now);
        if (file.IsFirstAnswer && ticket.Agent is null)
        {
            db.Record(
                ticket, TicketEvents.Read, Actor(Roster.TriageAgent),
                new { ticket.Category, ticket.Priority, ticket.Language, trace.Route.Probability }, now);
        }

        if (trace.Route.Note is { } note)
            db.Record(ticket, TicketEvents.HandedOff, Actor(trace.Route.From ?? Roster.TriageAgent), new { trace.Route.From, trace.Route.To, Note = note }, now);
        ticket.RouteTo(trace.Route.To, now);

        if (result.Spoken is { } spoken)
            Say(db, ticket, result, spoken, now);
        await EndAsync(db, ticket, result, now, cancellationToken);

        var run = Record(result, ticket, now);
        db.Runs.Add(run);
        db.Record(
            ticket, TicketEvents.RunFinished, Actor(run.Agent),
            new { RunId = run.Id, run.Outcome, run.Confidence, run.ThroughSequence }, now);
    }

    private void Say(BatonDb db, Ticket ticket, RunResult result, Draft spoken, DateTimeOffset now)
    {
        if (result.Trace.Decided.Outcome is not RunOutcome.Escalated)
            ticket.Replied(now);
        var message = db.AddMessage(
            ticket, AuthorKind.Agent, result.Trace.Route.To, spoken.ToMarkdown(), now,
            citations: spoken.Citations, runId: result.RunId.Value);
        db.Deliver(ticket, message, doors, now);
    }

    private async Task EndAsync(BatonDb db, Ticket ticket, RunResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var decided = result.Trace.Decided;
        var actor = Actor(result.Trace.Route.To);
        switch (decided.Outcome)
        {
            case RunOutcome.Escalated or RunOutcome.Drafted:
                var team = result.File.Team.Policy(result.Trace.Route.Category).Team;
                db.Escalate(ticket, decided.ReasonCode, decided.Reason, team, actor, WriteDossier.Run(result), now);
                break;
            case RunOutcome.Resolved:
                ticket.Resolve(result.HowResolved, decided.Reason, now);
                if (result.HowResolved is ResolutionKind.Confirmed)
                    await db.TeachCitedAsync(ticket, isRight: true, now, cancellationToken);
                db.Record(ticket, TicketEvents.StatusChanged, actor, new StatusChanged(ticket.Status, decided.Reason), now);
                break;
            case RunOutcome.Answered:
                db.Record(ticket, TicketEvents.StatusChanged, actor, new StatusChanged(ticket.Status, decided.Reason), now);
                await db.SetTimerAsync(
                    TicketWork.AssumeResolved, ticket.Id.ToString(), now + options.Value.AssumeResolvedAfter, now, cancellationToken);
                break;
            default:
                db.Record(ticket, TicketEvents.StatusChanged, actor, new StatusChanged(ticket.Status, decided.Reason), now);
                break;
        }
    }

    private static Run Record(RunResult result, Ticket ticket, DateTimeOffset now) => new()
    {
        Id = result.RunId,
        TicketId = ticket.Id,
        FromSequence = result.File.Unanswered[0].Sequence,
        ThroughSequence = result.File.Unanswered[^1].Sequence,
        Agent = result.Trace.Route.To,
        Category = result.Trace.Route.Category,
        CouldAnswer = result.CouldAnswer,
        Outcome = result.Trace.Decided.Outcome,
        Confidence = result.Trace.Decided.Confidence,
        StartedAt = result.File.StartedAt,
        FinishedAt = now,
        Trace = Json.Write(result.Trace),
    };

    private static string Actor(string agent) => $"agent:{agent}";
}

using Baton.Answering.Steps;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Similar;
using Baton.Work;

namespace Baton.Answering;

/// <summary>
/// Where a ticket becomes an answer. Every run ends in a delivered reply, a question, a draft for a teammate or a person
/// with a dossier; never in silence. The numbers are those of <c>docs/how-a-ticket-becomes-an-answer.md</c>.
/// </summary>
internal sealed class AnswerTicket(
    LoadCase loadCase,
    ConsiderCase considerCase,
    CommitRun commitRun,
    RememberTickets rememberTickets,
    TimeProvider clock,
    ILogger<AnswerTicket> log) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Ticket>(Guid.Parse(lease.Subject));
        using var span = AnsweringTelemetry.Source.StartActivity("answer ticket");
        span?.SetTag("baton.ticket_id", id.ToString());

        // (1) Load the ticket, the conversation and what is known about the customer.
        var file = await loadCase.RunAsync(id, cancellationToken);

        // Whoever asks about the same matter next, in another ticket a moment later, finds this one.
        await rememberTickets.OneAsync(id, cancellationToken);

        // (2) Still ours? A person may have taken over or resolved it, or an earlier run has answered everything.
        if (file is null || file.Ticket.IsWithPerson || file.Ticket.WaitingSince is null || file.Unanswered.Count is 0)
        {
            log.StoodBack(id, file is null ? "there is no such ticket" : "nothing waits for an agent");
            return;
        }

        // Steps 3 to 7, which suggestions and test conversations take as well.
        var result = await considerCase.RunAsync(file, cancellationToken);

        // (8) Still ours? Then commit reply, status, dossier, trace and the end of this work as one.
        // (9) Deliver: the commit puts the reply on its way through the ticket's channel.
        var outcome = await commitRun.RunAsync(result, lease, cancellationToken);
        log.RunFinished(id, result.Trace.Route.To, outcome, result.Trace.Decided.ReasonCode, result.Trace.Decided.Confidence);
        AnsweringTelemetry.Finished(outcome, clock.GetUtcNow() - file.StartedAt);
    }

    /// <summary>No answer came of it after all attempts: a person gets the ticket, and open chats show that it was passed on.</summary>
    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        var ticket = await db.TicketAsync(new Id<Ticket>(Guid.Parse(lease.Subject)), cancellationToken);
        if (ticket is { IsWithPerson: false, WaitingSince: not null })
        {
            db.Escalate(
                ticket, EscalationReasons.TechnicalFailure, $"The agents failed for technical reasons ({error}).",
                "Support", TicketEvents.System, null, clock.GetUtcNow());
        }
    }
}

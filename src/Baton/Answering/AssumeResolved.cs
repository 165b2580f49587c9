using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering;

/// <summary>
/// The timer behind an answer: the customer said nothing more, so it counts as resolved by assumption. If they wrote or a
/// person took over meanwhile, nothing happens. A question that was left open is never counted as a resolution.
/// </summary>
internal sealed class AssumeResolved(ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var ticket = await db.TicketAsync(new Id<Ticket>(Guid.Parse(lease.Subject)), token);
                if (ticket is { Status: TicketStatus.PendingCustomer, IsWithPerson: false }
                    && await LastSpeakerAsync(db, ticket.Id, token) is AuthorKind.Agent
                    && await LastOutcomeAsync(db, ticket.Id, token) is RunOutcome.Answered)
                {
                    const string Why = "The customer was answered and did not come back.";
                    ticket.Resolve(ResolutionKind.Assumed, Why, now);
                    db.Record(ticket, TicketEvents.StatusChanged, TicketEvents.System, new StatusChanged(ticket.Status, Why), now);
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>What a person wrote after the agents' answer is not theirs to count.</summary>
    private static Task<AuthorKind> LastSpeakerAsync(BatonDb db, Id<Ticket> id, CancellationToken cancellationToken) =>
        db.Messages.Where(message => message.TicketId == id && message.Visibility == MessageVisibility.Public)
            .OrderByDescending(message => message.Sequence).Select(message => message.Author)
            .FirstOrDefaultAsync(cancellationToken);

    private static Task<RunOutcome> LastOutcomeAsync(BatonDb db, Id<Ticket> id, CancellationToken cancellationToken) =>
        db.Runs.Where(run => run.TicketId == id).OrderByDescending(run => run.FinishedAt)
            .Select(run => run.Outcome).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Nobody waits: the ticket simply stays with the customer, and the dead item shows it.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;
}

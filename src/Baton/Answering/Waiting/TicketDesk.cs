using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Waiting;

/// <summary>A new ticket and, if the caller waited, what the agents made of it.</summary>
/// <param name="TicketToken">The customer's key to this one ticket; in this answer and nowhere else.</param>
public sealed record CreatedTicket(Guid TicketId, string Status, ProcessingResult? ProcessingResult, string? TicketToken);

/// <summary>A stored message and, if it came in time, the answer to it.</summary>
public sealed record AddedMessage(Guid TicketId, bool MessageAdded, string? Response, string? Agent);

/// <summary>Takes something in and waits for what comes of it: the way of callers that want one answer to one request.</summary>
internal sealed class TicketDesk(
    OpenTicket openTicket, ReceiveMessage receiveMessage, AwaitAnswer awaitAnswer, BatonDb db, TimeProvider clock)
{
    public async Task<Result<CreatedTicket>> OpenAsync(
        NewTicket request, RawInput input, TimeSpan wait, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var opened = await openTicket.RunAsync(request, input, cancellationToken);
        if (opened.IsRefused)
            return opened.Problem;

        var ticket = opened.Value;
        if (wait <= TimeSpan.Zero)
            return new CreatedTicket(ticket.Id.Value, "created", null, ticket.Token);

        var run = await awaitAnswer.RunAsync(ticket.Id, ticket.MessageSequence, wait, cancellationToken);
        var status = run is null ? TicketStatus.InProgress : await StatusAsync(ticket.Id, cancellationToken);
        var result = new ProcessingResult(
            ticket.Id.Value,
            run is null ? null : TellRun.Triage(run),
            run is null ? null : TellRun.Specialist(run, await ReplyAsync(run, cancellationToken)),
            Json.Word(status),
            clock.GetElapsedTime(start).TotalSeconds,
            run is null ? ["the agents are still at work; ask for the ticket again"] : TellRun.NextSteps(run));
        return new CreatedTicket(ticket.Id.Value, "created", result, ticket.Token);
    }

    public async Task<Result<AddedMessage>> ReceiveAsync(
        Id<Ticket> id, NewMessage message, RawInput input, TimeSpan wait, CancellationToken cancellationToken)
    {
        var received = await receiveMessage.RunAsync(id, message.Message, message.Attachments, input, cancellationToken);
        if (received.IsRefused)
            return received.Problem;

        if (received.Value.IsWithPerson || wait <= TimeSpan.Zero)
            return new AddedMessage(id.Value, true, null, await OwnerAsync(id, cancellationToken));

        var run = await awaitAnswer.RunAsync(id, received.Value.Sequence, wait, cancellationToken);
        return new AddedMessage(
            id.Value,
            true,
            run is null ? null : await ReplyAsync(run, cancellationToken),
            run?.Agent ?? await OwnerAsync(id, cancellationToken));
    }

    private Task<TicketStatus> StatusAsync(Id<Ticket> id, CancellationToken cancellationToken) =>
        db.Tickets.Where(ticket => ticket.Id == id).Select(ticket => ticket.Status).SingleAsync(cancellationToken);

    private Task<string?> OwnerAsync(Id<Ticket> id, CancellationToken cancellationToken) =>
        db.Tickets.Where(ticket => ticket.Id == id)
            .Select(ticket => ticket.Teammate ?? ticket.Team ?? ticket.Agent).SingleAsync(cancellationToken);

    private Task<string?> ReplyAsync(RunView run, CancellationToken cancellationToken) =>
        db.Messages.Where(message => message.RunId == run.Id).Select(message => (string?)message.Body)
            .SingleOrDefaultAsync(cancellationToken);
}

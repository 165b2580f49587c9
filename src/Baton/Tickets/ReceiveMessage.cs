using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.Repeats;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>A further message of the customer.</summary>
public sealed record NewMessage
{
    /// <summary>The customer's words, up to 20,000 characters.</summary>
    [Required, StringLength(20_000, MinimumLength = 1), StorableText]
    public required string Message { get; init; }

    /// <summary>Who writes; only <c>customer</c> here. Teammates answer at <c>/api/v1/tickets/{id}/replies</c>.</summary>
    [AllowedValues("customer", null)]
    public string? Sender { get; init; }

    /// <summary>Ids of files that were uploaded to this ticket before, at most 10.</summary>
    [MaxLength(AttachmentView.MostPerMessage)]
    public IReadOnlyList<Guid> Attachments { get; init; } = [];
}

/// <summary>A message that is on disk. <paramref name="IsWithPerson"/>: a person will answer it, not an agent.</summary>
internal sealed record ReceivedMessage(int Sequence, bool IsWithPerson);

/// <summary>Takes in a customer's message. Unless a person is in charge, it asks for one run, however many messages come in a burst.</summary>
internal sealed class ReceiveMessage(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<ReceivedMessage>> RunAsync(
        Id<Ticket> id, string text, RawInput input, CancellationToken cancellationToken) =>
        RunAsync(id, text, [], input, cancellationToken);

    public Task<Result<ReceivedMessage>> RunAsync(
        Id<Ticket> id, string text, IReadOnlyList<Guid> attachments, RawInput input, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<ReceivedMessage>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (input.ExternalId is not null && await EarlierAsync(db, ticket, input, token) is { } earlier)
                    return earlier;

                var uploads = await db.UploadsAsync(id, attachments, AuthorKind.Customer, token);
                if (uploads.IsRefused)
                    return uploads.Problem;

                var now = clock.GetUtcNow();
                var received = ticket.Receive(now);
                if (received.IsRefused)
                    return received.Problem;

                var message = db.AddMessage(
                    ticket, AuthorKind.Customer, ticket.CustomerKey, text, now, attachments: uploads.Value, clientId: input.ClientId);
                db.Keep(input, ticket, message, now);
                if (!ticket.IsWithPerson)
                    await db.AskForAsync(TicketWork.NeedsAnswer, id.ToString(), now, now, token);
                return new ReceivedMessage(message.Sequence, ticket.IsWithPerson);
            },
            cancellationToken);

    private static async Task<Result<ReceivedMessage>?> EarlierAsync(
        BatonDb db, Ticket ticket, RawInput input, CancellationToken cancellationToken)
    {
        var earlier = await db.ReceivedInputs.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Channel == input.Channel && candidate.ExternalId == input.ExternalId, cancellationToken);
        if (earlier is null)
            return null;
        if (earlier.Body != input.Body || earlier.TicketId != ticket.Id)
            return RepeatProblems.OtherRequest();

        var sequence = await db.Messages.Where(message => message.Id == earlier.MessageId)
            .Select(message => message.Sequence).SingleAsync(cancellationToken);
        return new ReceivedMessage(sequence, ticket.IsWithPerson);
    }
}

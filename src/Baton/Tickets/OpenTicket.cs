using System.ComponentModel.DataAnnotations;
using Baton.Customers;
using Baton.Foundation;
using Baton.Identity.Repeats;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>A new concern.</summary>
public sealed record NewTicket
{
    /// <summary>The id that your own systems know the customer by. An unknown one makes a new customer of tier standard.</summary>
    [Required, StringLength(100, MinimumLength = 1), RegularExpression(@"\S(.*\S)?"), OneLine]
    public required string CustomerId { get; init; }

    /// <summary>One line.</summary>
    [Required, StringLength(300, MinimumLength = 1), OneLine]
    public required string Subject { get; init; }

    /// <summary>The customer's own words, up to 20,000 characters.</summary>
    [Required, StringLength(20_000, MinimumLength = 1), StorableText]
    public required string Description { get; init; }

    /// <summary>Leave out to have it read from the text.</summary>
    [EnumDataType(typeof(TicketCategory))]
    public TicketCategory? Category { get; init; }

    /// <summary>Leave out to have it judged from the text and the customer's tier.</summary>
    [EnumDataType(typeof(TicketPriority))]
    public TicketPriority? Priority { get; init; }
}

/// <summary>A ticket that is on disk.</summary>
/// <param name="Id">The new ticket.</param>
/// <param name="Token">The customer's key to this one ticket; shown once, null when an earlier request opened the ticket.</param>
/// <param name="MessageSequence">Number of the customer's message in the ticket.</param>
internal sealed record OpenedTicket(Id<Ticket> Id, string? Token, int MessageSequence);

/// <summary>Takes in a new concern: raw input, ticket, message, events and the work to answer it, all or nothing.</summary>
internal sealed class OpenTicket(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<OpenedTicket>> RunAsync(NewTicket request, RawInput input, CancellationToken cancellationToken) =>
        RunAsync(request, input, static (_, _) => { }, cancellationToken);

    /// <summary>Opens it together with <paramref name="also"/>, which may add rows of its own to the same transaction.</summary>
    public Task<Result<OpenedTicket>> RunAsync(
        NewTicket request, RawInput input, Action<BatonDb, Ticket> also, CancellationToken cancellationToken)
    {
        var token = TicketToken.New();
        return transactions.RunAsync<Result<OpenedTicket>>(
            async (db, inner) =>
            {
                if (input.ExternalId is not null && await EarlierAsync(db, input, inner) is { } earlier)
                    return earlier;

                var now = clock.GetUtcNow();
                var customer = await db.CustomerOrStrangerAsync(request.CustomerId, now, inner);
                var ticket = Ticket.Open(
                    customer, input.Channel, request.Subject.Trim(), request.Description, TicketToken.Hash(token), now);
                ticket.Given(request.Category, request.Priority);
                db.Tickets.Add(ticket);
                db.Record(ticket, TicketEvents.Opened, $"customer:{customer.Key}", new { ticket.Subject, ticket.Channel }, now);
                var message = db.AddMessage(ticket, AuthorKind.Customer, customer.Key, request.Description, now, clientId: input.ClientId);
                db.Keep(input, ticket, message, now);
                also(db, ticket);
                db.AskForFirst(TicketWork.NeedsAnswer, ticket.Id.ToString(), now);
                return new OpenedTicket(ticket.Id, token, message.Sequence);
            },
            cancellationToken);
    }

    private static async Task<Result<OpenedTicket>?> EarlierAsync(BatonDb db, RawInput input, CancellationToken cancellationToken)
    {
        var earlier = await db.ReceivedInputs.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Channel == input.Channel && candidate.ExternalId == input.ExternalId, cancellationToken);
        if (earlier is null)
            return null;
        if (earlier.Body != input.Body)
            return RepeatProblems.OtherRequest();

        var sequence = await db.Messages.Where(message => message.Id == earlier.MessageId)
            .Select(message => message.Sequence).SingleAsync(cancellationToken);
        return new OpenedTicket(earlier.TicketId, null, sequence);
    }
}

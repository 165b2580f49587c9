using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;

namespace Baton.Tickets;

/// <summary>What a teammate writes.</summary>
public sealed record TeammateReply
{
    [Required, StringLength(20_000, MinimumLength = 1), StorableText]
    public required string Message { get; init; }

    /// <summary><c>public</c> goes to the customer; <c>note</c> is for the team alone.</summary>
    public MessageVisibility Visibility { get; init; } = MessageVisibility.Public;

    /// <summary>
    /// The version of the ticket that the teammate had before their eyes. When it changed meanwhile the reply is not
    /// sent and the answer is 409. Leave out to send in any case.
    /// </summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>A teammate answers or notes something. Answering takes the ticket over: agents fall silent.</summary>
internal sealed class ReplyToTicket(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<MessageView>> RunAsync(
        Id<Ticket> id, TeammateReply reply, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<MessageView>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (reply.ExpectedVersion is { } expected && expected != ticket.Version)
                    return TicketProblems.Changed(ticket);

                var now = clock.GetUtcNow();
                var isNewHere = ticket.Teammate != teammate;
                if (reply.Visibility is MessageVisibility.Public)
                {
                    var replied = ticket.RepliedByTeammate(teammate, now);
                    if (replied.IsRefused)
                        return replied.Problem;
                    if (isNewHere)
                        db.Record(ticket, TicketEvents.TakenOver, $"teammate:{teammate}", new TakenOver(teammate), now);
                }

                return MessageView.Of(
                    db.AddMessage(ticket, AuthorKind.Teammate, teammate, reply.Message, now, reply.Visibility));
            },
            cancellationToken);
}

using Baton.Tickets;

namespace Baton.Channels;

/// <summary>
/// A way out to customers that has to be pushed, such as e-mail or another helpdesk. Customers on the API and in the
/// chat read the conversation itself and need none.
/// </summary>
public interface IChannel
{
    /// <summary>The channel's word, as on the ticket.</summary>
    string Name { get; }

    /// <summary>
    /// Sends one reply. May be called again for the same <see cref="OutgoingReply.MessageId"/> when the outcome of an
    /// earlier call is unknown, so the channel passes it on as idempotency key or looks whether it went out. Throws when
    /// the reply could not be sent; it is tried again later.
    /// </summary>
    Task SendAsync(OutgoingReply reply, CancellationToken cancellationToken);
}

/// <summary>A reply on its way to the customer.</summary>
public sealed record OutgoingReply(
    Guid MessageId, Guid TicketId, string CustomerKey, string Subject, string AuthorName, string Body, IReadOnlyList<Citation> Citations);

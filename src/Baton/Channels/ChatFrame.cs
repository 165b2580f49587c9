using Baton.Foundation;
using Baton.Live;
using Baton.Tickets;

namespace Baton.Channels;

/// <summary>The frames of <c>/ws/{ticket_id}</c>: what a client gets. <see cref="ChatIncoming"/> is what it may send.</summary>
internal static class ChatFrame
{
    /// <summary>
    /// The frame that shows an event to the customer; null for what is none of their business. Every frame carries the
    /// event's <c>sequence</c>: the last one seen is what <c>?after=</c> wants.
    /// </summary>
    public static object? Of(Event happening) => happening.Kind switch
    {
        TicketEvents.MessageAdded => OfMessage(happening, Json.Read<MessageAdded>(happening.Data)!),
        TicketEvents.HandedOff => new { Type = "status", Status = "handed_off", happening.Sequence, Timestamp = happening.At },
        TicketEvents.Escalated => new { Type = "status", Status = TicketStatus.Escalated, happening.Sequence, Timestamp = happening.At },
        TicketEvents.StatusChanged or TicketEvents.HandedBack =>
            OfStatus(happening, Json.Read<StatusChanged>(happening.Data)!.Status),
        TicketEvents.Rated => new
        {
            Type = "rating",
            Json.Read<Rated>(happening.Data)!.Score,
            IsFinal = Json.Read<Rated>(happening.Data)!.Comment is not null,
            happening.Sequence,
            Timestamp = happening.At,
        },
        TicketEvents.TakenOver => new
        {
            Type = "teammate_joined",
            Json.Read<TakenOver>(happening.Data)!.Teammate,
            happening.Sequence,
            Timestamp = happening.At,
        },
        _ => null,
    };

    /// <summary>Somebody is at work on an answer. Not an event: it is gone with the answer.</summary>
    public static object Typing(AuthorKind author, DateTimeOffset now) => new { Type = "typing", Author = author, Timestamp = now };

    /// <summary><paramref name="id"/>: the client's own id of the message that was refused, if it gave one.</summary>
    public static object Error(Problem problem, string? id) =>
        new { Type = "error", problem.Code, Message = problem.Detail, problem.Field, Id = id };

    /// <summary>A resolved ticket asks how it was.</summary>
    private static object OfStatus(Event happening, TicketStatus status) => new
    {
        Type = "status",
        Status = status,
        AsksForRating = status is TicketStatus.Resolved,
        happening.Sequence,
        Timestamp = happening.At,
    };

    private static object? OfMessage(Event happening, MessageAdded message) => message switch
    {
        { Visibility: not MessageVisibility.Public } => null,
        { Author: AuthorKind.Customer } => new
        {
            Type = "message",
            Message = message.Body,
            Id = message.ClientId,
            Attachments = message.Attachments ?? [],
            happening.Sequence,
            Timestamp = happening.At,
        },
        _ => new
        {
            Type = "agent_response",
            Message = message.Body,
            Agent = message.AuthorName,
            Author = message.Author,
            Citations = message.Citations.Select(Source),
            Attachments = message.Attachments ?? [],
            happening.Sequence,
            Timestamp = happening.At,
        },
    };

    /// <summary>A citation with the address where the customer reads the article.</summary>
    private static object Source(Citation citation) => new
    {
        citation.Number,
        citation.Article,
        citation.Title,
        citation.Heading,
        citation.Version,
        Url = HelpAddress.Of(citation.Article),
    };
}

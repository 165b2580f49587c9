using System.Text.Json;
using Baton.Foundation;
using Baton.Live;
using Baton.Tickets;

namespace Baton.Channels;

/// <summary>The frames of <c>/ws/{ticket_id}</c>: what a client may send and what it gets.</summary>
internal static class ChatFrame
{
    private const int LongestMessage = 20_000;

    /// <summary>
    /// The frame that shows an event to the customer; null for what is none of their business. Every frame carries the
    /// event's <c>sequence</c>: the last one seen is what <c>?after=</c> wants.
    /// </summary>
    public static object? Of(Event happening) => happening.Kind switch
    {
        TicketEvents.MessageAdded => OfMessage(happening, Json.Read<MessageAdded>(happening.Data)!),
        TicketEvents.HandedOff => new { Type = "status", Status = "handed_off", happening.Sequence, Timestamp = happening.At },
        TicketEvents.Escalated => new { Type = "status", Status = TicketStatus.Escalated, happening.Sequence, Timestamp = happening.At },
        TicketEvents.StatusChanged or TicketEvents.HandedBack => new
        {
            Type = "status",
            Json.Read<StatusChanged>(happening.Data)!.Status,
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
    public static object Typing(DateTimeOffset now) => new { Type = "typing", Timestamp = now };

    public static object Error(Problem problem) =>
        new { Type = "error", problem.Code, Message = problem.Detail, problem.Field };

    /// <summary>Reads what a client sent: the text and its own id for it, the files that go with it, or what is wrong with it.</summary>
    public static (string? Text, string? ExternalId, IReadOnlyList<Guid> Attachments, Problem? Problem) Read(ReadOnlyMemory<byte> frame)
    {
        Incoming? incoming;
        try
        {
            incoming = JsonSerializer.Deserialize<Incoming>(frame.Span, Json.Options);
        }
        catch (JsonException)
        {
            return (null, null, [], Problem.Invalid("frame", "Send JSON such as {\"type\":\"message\",\"message\":\"…\"}."));
        }

        return incoming switch
        {
            not { Type: "message" } => (null, null, [], Problem.Invalid("type", "Only \"message\" is understood here.")),
            _ when string.IsNullOrWhiteSpace(incoming.Message) =>
                (null, null, [], Problem.Invalid("message", "Say something: message is empty.")),
            _ when (incoming.Message + incoming.Id).Contains('\0', StringComparison.Ordinal) =>
                (null, null, [], Problem.Invalid("message", "Text must not contain the zero byte (U+0000).")),
            { Message.Length: > LongestMessage } =>
                (null, null, [], Problem.Invalid("message", $"At most {LongestMessage} characters in one message.")),
            { Id.Length: > 100 } => (null, null, [], Problem.Invalid("id", "At most 100 characters.")),
            _ => (incoming.Message, incoming.Id, incoming.Attachments ?? [], null),
        };
    }

    private static object? OfMessage(Event happening, MessageAdded message) => message switch
    {
        { Visibility: not MessageVisibility.Public } => null,
        { Author: AuthorKind.Customer } => new
        {
            Type = "message",
            Message = message.Body,
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
            message.Citations,
            Attachments = message.Attachments ?? [],
            happening.Sequence,
            Timestamp = happening.At,
        },
    };

    private sealed record Incoming(string? Type, string? Message, string? Id, IReadOnlyList<Guid>? Attachments);
}

using System.Text.Json;
using Baton.Foundation;

namespace Baton.Channels;

/// <summary>What a client of the chat sent.</summary>
internal abstract record ChatIncoming
{
    private const int LongestMessage = 20_000;
    private const int LongestId = 100;

    /// <summary>The customer says something. <paramref name="Id"/>: the client's own name for it; sent again, it is stored once.
    /// <paramref name="Attachments"/>: files that were uploaded to this ticket before.</summary>
    public sealed record Said(string Text, string? Id, IReadOnlyList<Guid> Attachments) : ChatIncoming;

    /// <summary>The customer is writing.</summary>
    public sealed record IsTyping : ChatIncoming;

    /// <summary>Everything up to this frame was in sight.</summary>
    public sealed record HasRead(int Sequence) : ChatIncoming;

    /// <summary>It cannot be taken; <paramref name="Problem"/> says why.</summary>
    public sealed record Refused(Problem Problem, string? Id = null) : ChatIncoming;

    public static ChatIncoming Read(ReadOnlyMemory<byte> frame)
    {
        Frame? incoming;
        try
        {
            incoming = JsonSerializer.Deserialize<Frame>(frame.Span, Json.Options);
        }
        catch (JsonException)
        {
            return Invalid("frame", "Send JSON such as {\"type\":\"message\",\"message\":\"…\"}.");
        }

        return incoming switch
        {
            { Id.Length: > LongestId } => Invalid("id", $"At most {LongestId} characters."),
            { Type: "message" } => OfMessage(incoming),
            { Type: "typing" } => new IsTyping(),
            { Type: "read", Sequence: > 0 } => new HasRead(incoming.Sequence),
            { Type: "read" } => Invalid("sequence", "The sequence number of the last frame that was in sight."),
            _ => Invalid("type", "Send \"message\", \"typing\" or \"read\"."),
        };
    }

    private static ChatIncoming OfMessage(Frame incoming) => incoming switch
    {
        _ when string.IsNullOrWhiteSpace(incoming.Message) => Invalid("message", "Say something: message is empty.", incoming.Id),
        _ when (incoming.Message + incoming.Id).Contains('\0', StringComparison.Ordinal) =>
            Invalid("message", "Text must not contain the zero byte (U+0000)."),
        { Message.Length: > LongestMessage } => Invalid("message", $"At most {LongestMessage} characters in one message.", incoming.Id),
        _ => new Said(incoming.Message!, incoming.Id, incoming.Attachments ?? []),
    };

    private static Refused Invalid(string field, string detail, string? id = null) => new(Problem.Invalid(field, detail), id);

    private sealed record Frame(string? Type, string? Message, string? Id, int Sequence, IReadOnlyList<Guid>? Attachments);
}

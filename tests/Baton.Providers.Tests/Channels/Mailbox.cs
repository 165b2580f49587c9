using System.Collections.Concurrent;
using Baton.Channels;

namespace Baton.Providers.Tests.Channels;

/// <summary>A pushed channel that keeps its promise: a message id that has gone out is not sent a second time.</summary>
internal sealed class Mailbox : IChannel
{
    public const string Word = "mail";

    private readonly ConcurrentDictionary<Guid, OutgoingReply> sent = new();
    private int failures;
    private int crashes;

    public string Name => Word;

    /// <summary>So many calls fail before anything goes out.</summary>
    public int FailuresBeforeSending { init => failures = value; }

    /// <summary>So many calls fail after the reply has gone out.</summary>
    public int CrashesAfterSending { init => crashes = value; }

    /// <summary>The message id of every call, whatever came of it.</summary>
    public ConcurrentQueue<Guid> Calls { get; } = [];

    public IReadOnlyCollection<OutgoingReply> Sent => [.. sent.Values];

    public Task SendAsync(OutgoingReply reply, CancellationToken cancellationToken)
    {
        Calls.Enqueue(reply.MessageId);
        if (failures-- > 0)
            throw new IOException("The mail server is away.");

        sent.TryAdd(reply.MessageId, reply);
        return crashes-- > 0 ? throw new IOException("The connection broke after the last byte.") : Task.CompletedTask;
    }
}

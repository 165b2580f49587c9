using System.Net.WebSockets;
using System.Text.Json;
using Baton.Channels.Widget;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;

namespace Baton.Channels;

/// <summary>
/// One open chat: what the customer writes comes in, what happens to the ticket goes out as it commits. Several chats
/// may be open on one ticket; each keeps its own place in the event log, so one that was away gets exactly the gap.
/// </summary>
internal sealed class ChatSocket(
    LiveFeed feed,
    Signals signals,
    ReceiveMessage receiveMessage,
    MarkRead markRead,
    VisitorLimits limits,
    ITransactions transactions,
    TimeProvider clock,
    IHostApplicationLifetime lifetime)
{
    /// <summary>The largest frame taken from a client; a message may have 20,000 characters.</summary>
    private const int LargestFrame = 128 * 1024;

    /// <summary>However often a client says that it is typing, others hear it this often.</summary>
    private static readonly TimeSpan TypingAtMostEvery = TimeSpan.FromSeconds(2);

    private DateTimeOffset typedAt;

    public async Task RunAsync(WebSocket socket, Id<Ticket> ticketId, int after, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        using var sending = new SemaphoreSlim(1, 1);
        var outgoing = Task.WhenAll(
            SendEventsAsync(socket, sending, ticketId, after, stop.Token),
            SendTypingAsync(socket, sending, WorkQueue.Started, AuthorKind.Agent, ticketId, stop.Token),
            SendTypingAsync(socket, sending, Typing.ByTeammate, AuthorKind.Teammate, ticketId, stop.Token));
        try
        {
            await ReceiveAsync(socket, sending, ticketId, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await outgoing;
        }
    }

    private async Task SendEventsAsync(
        WebSocket socket, SemaphoreSlim sending, Id<Ticket> ticketId, int after, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var happening in feed.FollowAsync(ticketId.Value, after, cancellationToken))
            {
                if (ChatFrame.Of(happening) is { } frame)
                    await SendAsync(socket, sending, frame, cancellationToken);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // The chat was closed; the customer resumes with ?after=.
        }
    }

    private async Task SendTypingAsync(
        WebSocket socket, SemaphoreSlim sending, string topic, AuthorKind author, Id<Ticket> ticketId, CancellationToken cancellationToken)
    {
        using var listener = signals.Listen(topic);
        try
        {
            await foreach (var signal in listener.HearAsync(cancellationToken))
            {
                if (signal.Key == ticketId.ToString())
                    await SendAsync(socket, sending, ChatFrame.Typing(author, clock.GetUtcNow()), cancellationToken);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // The chat was closed.
        }
    }

    private async Task ReceiveAsync(
        WebSocket socket, SemaphoreSlim sending, Id<Ticket> ticketId, CancellationToken cancellationToken)
    {
        var buffer = new byte[LargestFrame];
        try
        {
            while (socket.State is WebSocketState.Open)
            {
                var (length, ending) = await ReadFrameAsync(socket, buffer, cancellationToken);
                if (ending is not null)
                {
                    await socket.CloseAsync(ending.Value, null, cancellationToken);
                    return;
                }

                if (await TakeInAsync(ticketId, buffer.AsMemory(0, length), cancellationToken) is { } refused)
                    await SendAsync(socket, sending, ChatFrame.Error(refused.Problem, refused.Id), cancellationToken);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // Gone without a word, as mobile networks do. Everything said so far is on disk.
        }
    }

    /// <summary>Stores what came in; the refusal, if it was not acceptable.</summary>
    private async Task<ChatIncoming.Refused?> TakeInAsync(
        Id<Ticket> ticketId, ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        switch (ChatIncoming.Read(frame))
        {
            case ChatIncoming.Said said:
                return await TakeMessageAsync(ticketId, said, frame, cancellationToken);
            case ChatIncoming.HasRead read:
                await markRead.RunAsync(ticketId, read.Sequence, cancellationToken);
                return null;
            case ChatIncoming.IsTyping:
                await TellTypingAsync(ticketId, cancellationToken);
                return null;
            case ChatIncoming.Refused refused:
                return refused;
            default:
                return null;
        }
    }

    private async Task<ChatIncoming.Refused?> TakeMessageAsync(
        Id<Ticket> ticketId, ChatIncoming.Said said, ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        if (!limits.MayWrite(ticketId.ToString()))
            return new ChatIncoming.Refused(WidgetProblems.TooMany(), said.Id);

        // Clients count their frames from 1 in every chat; one ticket's ids never meet another's.
        var input = new RawInput(
            "chat", System.Text.Encoding.UTF8.GetString(frame.Span), said.Id is null ? null : $"{ticketId}:{said.Id}", said.Id);
        var result = await receiveMessage.RunAsync(ticketId, said.Text, said.Attachments, input, cancellationToken);
        return result.IsRefused ? new ChatIncoming.Refused(result.Problem, said.Id) : null;
    }

    private async Task TellTypingAsync(Id<Ticket> ticketId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now - typedAt < TypingAtMostEvery)
            return;
        typedAt = now;

        // Through a transaction, although nothing is written: so it reaches teammates on other nodes too.
        await transactions.RunAsync(
            (db, _) =>
            {
                db.Announce(Typing.ByCustomer, ticketId.ToString());
                return Task.CompletedTask;
            },
            cancellationToken);
    }

    private static async Task<(int Length, WebSocketCloseStatus? Ending)> ReadFrameAsync(
        WebSocket socket, byte[] buffer, CancellationToken cancellationToken)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            length += part.Count;
            if (part.MessageType is WebSocketMessageType.Close)
                return (0, WebSocketCloseStatus.NormalClosure);
            if (part.MessageType is WebSocketMessageType.Binary)
                return (0, WebSocketCloseStatus.InvalidMessageType);
            if (part.EndOfMessage)
                return (length, null);
            if (length == buffer.Length)
                return (0, WebSocketCloseStatus.MessageTooBig);
        }
    }

    private static async Task SendAsync(
        WebSocket socket, SemaphoreSlim sending, object frame, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(
                JsonSerializer.SerializeToUtf8Bytes(frame, Json.Options), WebSocketMessageType.Text, true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }
}

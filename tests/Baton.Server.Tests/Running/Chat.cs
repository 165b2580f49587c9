using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Baton.Server.Tests.Running;

/// <summary>A customer's open chat.</summary>
internal sealed class Chat : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource ceiling = new(RunningBaton.Ceiling);

    public static async Task<Chat> OpenAsync(RunningBaton baton, string ticket, string token, int? after = null)
    {
        var chat = new Chat();
        chat.socket.Options.CollectHttpResponseDetails = true;
        var address = new UriBuilder(baton.Address)
        {
            Scheme = "ws",
            Path = $"/ws/{ticket}",
            Query = $"token={token}" + (after is null ? "" : $"&after={after}"),
        };
        try
        {
            await chat.socket.ConnectAsync(address.Uri, chat.ceiling.Token);
        }
        catch (WebSocketException) when (chat.socket.HttpStatusCode is not 0)
        {
            throw new HttpRequestException("The chat was refused.", null, chat.socket.HttpStatusCode);
        }

        return chat;
    }

    public Task SayAsync(string text, string? id = null) => SendAsync(JsonSerializer.Serialize(new { type = "message", message = text, id }));

    public Task SendAsync(string frame) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, ceiling.Token);

    /// <summary>The next frame; null when the server closed, with <see cref="Ending"/> saying why.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), ceiling.Token);
            if (part.MessageType is WebSocketMessageType.Close)
                return null;
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonSerializer.Deserialize<JsonElement>(frame.ToArray());
        }
    }

    /// <summary>Frames up to and with the first of this type.</summary>
    public async Task<List<JsonElement>> UntilAsync(string type)
    {
        List<JsonElement> frames = [];
        while (await NextAsync() is { } frame)
        {
            frames.Add(frame);
            if (frame.GetProperty("type").GetString() == type)
                return frames;
        }

        throw new InvalidOperationException($"The chat ended ({Ending}) before a frame of type {type} came.");
    }

    /// <summary>Frames up to and with the customer's message of these words.</summary>
    public async Task<List<JsonElement>> UntilSaidAsync(string words)
    {
        List<JsonElement> frames = [];
        do
            frames.AddRange(await UntilAsync("message"));
        while (frames[^1].GetProperty("message").GetString() != words);
        return frames;
    }

    public WebSocketCloseStatus? Ending => socket.CloseStatus;

    public void Dispose()
    {
        socket.Dispose();
        ceiling.Dispose();
    }
}

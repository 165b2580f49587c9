using System.Net.ServerSentEvents;

namespace Baton.Server.Tests.Running;

/// <summary>The feed of events, as a reader follows it.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage response;
    private readonly IAsyncEnumerator<SseItem<string>> items;
    private readonly CancellationTokenSource ceiling;

    private EventStream(HttpResponseMessage response, IAsyncEnumerator<SseItem<string>> items, CancellationTokenSource ceiling) =>
        (this.response, this.items, this.ceiling) = (response, items, ceiling);

    public static async Task<EventStream> OpenAsync(HttpClient client, string? after = null, string from = "start")
    {
        var ceiling = new CancellationTokenSource(RunningBaton.Ceiling);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/events?from={from}");
        if (after is not null)
            request.Headers.Add("Last-Event-ID", after);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ceiling.Token);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var body = await response.Content.ReadAsStreamAsync(ceiling.Token);
        return new EventStream(response, SseParser.Create(body).EnumerateAsync(ceiling.Token).GetAsyncEnumerator(ceiling.Token), ceiling);
    }

    /// <summary>Events up to and with the first that fits.</summary>
    public async Task<List<Happening>> UntilAsync(Predicate<Happening> fits)
    {
        List<Happening> taken = [];
        while ((taken.Count is 0 || !fits(taken[^1])) && await items.MoveNextAsync())
            taken.Add(new Happening(items.Current.EventId ?? "", items.Current.EventType, items.Current.Data));
        return taken;
    }

    public void Dispose()
    {
        response.Dispose();
        ceiling.Dispose();
    }
}

/// <summary>One event of the feed.</summary>
internal sealed record Happening(string Id, string Kind, string Data);

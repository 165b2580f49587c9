using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Baton.Benchmarks.Answers;

/// <summary>Watches the feed of events and remembers when it saw the agents' word on each ticket, and the end of the run.</summary>
internal sealed class Replies
{
    private readonly ConcurrentDictionary<Guid, long> replied = new();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> ended = new();

    /// <summary>When the first reply of an agent was seen, in ticks of <see cref="Stopwatch"/>; null when there was none.</summary>
    public long? SeenAt(Guid ticket) => replied.TryGetValue(ticket, out var at) ? at : null;

    /// <summary>Completes when a run over the ticket has ended.</summary>
    public Task EndOf(Guid ticket) => ended.GetOrAdd(ticket, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async Task WatchAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await client.GetStreamAsync(new Uri("/api/v1/events", UriKind.Relative), cancellationToken);
            await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellationToken))
                See(item);
        }
        catch (Exception failure) when (cancellationToken.IsCancellationRequested && failure is OperationCanceledException or IOException)
        {
            // Everything that was waited for has come.
        }
    }

    private void See(SseItem<string> item)
    {
        var now = Stopwatch.GetTimestamp();
        if (item.EventType is not ("message.added" or "run.finished"))
            return;

        using var json = JsonDocument.Parse(item.Data);
        var ticket = json.RootElement.GetProperty("subject_id").GetGuid();
        if (item.EventType is "run.finished")
            ended.GetOrAdd(ticket, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        else if (json.RootElement.GetProperty("data").GetProperty("author").GetString() is "agent")
            replied.TryAdd(ticket, now);
    }
}

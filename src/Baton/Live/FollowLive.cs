using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Baton.Storage;

namespace Baton.Live;

/// <summary>The feed as a reader follows it: every event of the log, and between them what is only passing.</summary>
internal sealed class FollowLive(LiveFeed feed, Signals signals, IEnumerable<PassingNews> passing, TimeProvider clock)
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new { });

    private readonly Dictionary<string, PassingNews> newsOf = passing.ToDictionary(news => news.Topic);

    public async IAsyncEnumerable<EventView> RunAsync(
        FeedCursor after, Predicate<string> mayFollow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var listener = signals.Listen(newsOf.Keys);

        // Holds one: the log is read no faster than the reader takes it.
        var told = Channel.CreateBounded<EventView>(1);
        var pumps = Task.WhenAll(
            PumpAsync(EventsAsync(after, stop.Token), told.Writer, stop.Token), PumpAsync(NewsAsync(listener, stop.Token), told.Writer, stop.Token));
        try
        {
            await foreach (var view in told.Reader.ReadAllAsync(cancellationToken))
            {
                if (mayFollow(view.Subject))
                    yield return view;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await pumps.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // Neither source ends by itself: one failed, and so does the reader, who comes back.
        await pumps;
    }

    private static async Task PumpAsync(IAsyncEnumerable<EventView> source, ChannelWriter<EventView> told, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var view in source.WithCancellation(cancellationToken))
                await told.WriteAsync(view, cancellationToken);
        }
        finally
        {
            told.TryComplete();
        }
    }

    private async IAsyncEnumerable<EventView> EventsAsync(FeedCursor after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happening in feed.FollowAllAsync(after, cancellationToken))
            yield return EventView.Of(happening);
    }

    private async IAsyncEnumerable<EventView> NewsAsync(Signals.Listener listener, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var signal in listener.HearAsync(cancellationToken))
        {
            var news = newsOf[signal.Topic];
            _ = Guid.TryParse(signal.Key, out var subjectId);
            yield return new EventView("", news.Subject, subjectId, 0, news.Kind, news.Actor, clock.GetUtcNow(), Nothing, 0);
        }
    }
}

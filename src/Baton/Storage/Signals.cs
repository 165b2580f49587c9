using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Baton.Storage;

/// <summary>Something that committed and that others may wait for: a topic (<c>work</c>, <c>ticket</c>) and what it concerns.</summary>
public readonly record struct Signal(string Topic, string Key);

/// <summary>
/// Wakes whoever waits in this process. A signal carries no truth, only the hint to look at the database again, so a
/// lost one costs time and never data; every waiter also looks by itself now and then. On PostgreSQL the provider feeds
/// it from LISTEN, so that a commit on one node wakes all.
/// </summary>
public sealed class Signals
{
    private readonly ConcurrentDictionary<Subscription, byte> subscriptions = new();
    private readonly ConcurrentDictionary<Listener, byte> listeners = new();

    public void Publish(Signal signal)
    {
        foreach (var (subscription, _) in subscriptions)
            subscription.Offer(signal);
        foreach (var (listener, _) in listeners)
            listener.Offer(signal);
    }

    /// <summary>Rings every subscription, because signals may have been missed: each looks at the database once more.</summary>
    public void WakeAll()
    {
        foreach (var (subscription, _) in subscriptions)
            subscription.Ring();
    }

    /// <summary>Hears each signal of some topics, for what is passed on and never kept. Dispose to stop.</summary>
    internal Listener Listen(params IReadOnlyCollection<string> topics)
    {
        var listener = new Listener(this, topics);
        listeners[listener] = 0;
        return listener;
    }

    /// <summary>Subscribes to a topic; with a key, only to that key. Dispose to stop.</summary>
    public Subscription Subscribe(string topic, string? key = null)
    {
        var subscription = new Subscription(this, topic, key);
        subscriptions[subscription] = 0;
        return subscription;
    }

    /// <summary>Signals in the order in which they came. A slow reader misses the oldest; nobody hears one that was not given.</summary>
    internal sealed class Listener : IDisposable
    {
        private readonly Signals owner;
        private readonly IReadOnlyCollection<string> topics;
        private readonly Channel<Signal> heard = Channel.CreateBounded<Signal>(
            new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest });

        internal Listener(Signals owner, IReadOnlyCollection<string> topics) => (this.owner, this.topics) = (owner, topics);

        internal void Offer(Signal signal)
        {
            if (topics.Contains(signal.Topic))
                heard.Writer.TryWrite(signal);
        }

        public IAsyncEnumerable<Signal> HearAsync(CancellationToken cancellationToken) => heard.Reader.ReadAllAsync(cancellationToken);

        public void Dispose() => owner.listeners.TryRemove(this, out _);
    }

    /// <summary>A wake-up call that remembers at most one pending ring.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly Signals owner;
        private readonly string topic;
        private readonly string? key;
        private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        internal Subscription(Signals owner, string topic, string? key) =>
            (this.owner, this.topic, this.key) = (owner, topic, key);

        internal void Offer(Signal signal)
        {
            if (signal.Topic == topic && (key is null || signal.Key == key))
                Ring();
        }

        internal void Ring() => rings.Writer.TryWrite(true);

        /// <summary>True when a signal came since the last look; takes it.</summary>
        public bool TryTake() => rings.Reader.TryRead(out _);

        /// <summary>Completes when a signal came since the last wait, or when <paramref name="atMost"/> has passed.</summary>
        public async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rings.Reader.TryRead(out _))
                return;

            using var limit = new CancellationTokenSource(atMost, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            try
            {
                await rings.Reader.ReadAsync(either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The time was up; the caller looks at the database anyway.
            }
        }

        public void Dispose() => owner.subscriptions.TryRemove(this, out _);
    }
}

using System.Collections.Concurrent;

namespace Baton.Server.Tests.Durability;

/// <summary>A customer's words that the server has accepted. <paramref name="Mark"/> occurs in no other words.</summary>
internal sealed record Accepted(Guid TicketId, string Mark, bool OpenedTicket);

/// <summary>What customers know for certain: everything that was answered with success. Nothing of it may ever be gone.</summary>
internal sealed class Ledger : IDisposable
{
    private readonly ConcurrentQueue<Accepted> accepted = new();
    private readonly ConcurrentQueue<(Guid TicketId, string Reply)> replies = new();
    private readonly SemaphoreSlim news = new(0);
    private int unanswered;
    private int repeated;

    public IReadOnlyCollection<Accepted> Accepted => accepted;

    /// <summary>Replies that a waiting customer has read.</summary>
    public IReadOnlyCollection<(Guid TicketId, string Reply)> Replies => replies;

    /// <summary>Requests that a crash left without an answer.</summary>
    public int Unanswered => unanswered;

    /// <summary>Requests that were sent a second time although the first had been answered.</summary>
    public int Repeated => repeated;

    public void Add(Accepted words)
    {
        accepted.Enqueue(words);
        news.Release();
    }

    public void AddReply(Guid ticketId, string reply) => replies.Enqueue((ticketId, reply));

    public void CountUnanswered() => Interlocked.Increment(ref unanswered);

    public void CountRepeated() => Interlocked.Increment(ref repeated);

    /// <summary>Completes when that much more has been accepted from now on.</summary>
    public async Task AcceptsAsync(int more, CancellationToken cancellationToken)
    {
        while (await news.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            // Old news.
        }

        for (var count = 0; count < more; count++)
            await news.WaitAsync(cancellationToken);
    }

    public void Dispose() => news.Dispose();
}

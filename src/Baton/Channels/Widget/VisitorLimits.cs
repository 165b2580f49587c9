using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Baton.Channels.Widget;

/// <summary>Counts what visitors do, so that one of them cannot keep the others waiting.</summary>
internal sealed class VisitorLimits(IOptions<WidgetOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> sessions = AMinute(options.Value.SessionsAMinute);
    private readonly PartitionedRateLimiter<string> tickets = AMinute(options.Value.TicketsAMinute);
    private readonly PartitionedRateLimiter<string> messages = AMinute(options.Value.MessagesAMinute);
    private readonly PartitionedRateLimiter<string> searches = AMinute(options.Value.SearchesAMinute);

    public bool MayStartSession(string address) => Takes(sessions, address);

    public bool MayOpenTicket(string session) => Takes(tickets, session);

    /// <summary><paramref name="sender"/>: the session, or the ticket where a program holds its token.</summary>
    public bool MayWrite(string sender) => Takes(messages, sender);

    public bool MaySearch(string address) => Takes(searches, address);

    public void Dispose()
    {
        sessions.Dispose();
        tickets.Dispose();
        messages.Dispose();
        searches.Dispose();
    }

    private static bool Takes(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> AMinute(int permits) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
}

using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Baton.HelpCentre.Asking;

/// <summary>How much one address may ask: agents cost work, and people cost more.</summary>
internal sealed class AskLimits(IOptions<HelpOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> questions = Limiter(options.Value.QuestionsAMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> messages = Limiter(options.Value.MessagesAnHour, TimeSpan.FromHours(1));

    public bool MayAsk(string address) => Take(questions, address);

    public bool MayWrite(string address) => Take(messages, address);

    public void Dispose()
    {
        questions.Dispose();
        messages.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int permits, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetSlidingWindowLimiter(
            address, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = window, SegmentsPerWindow = 6 }));
}

using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.Sessions;
using Microsoft.Extensions.Options;

namespace Baton.Server.Security;

/// <summary>
/// How often one may knock: tries at passwords, codes and links by network address, changes by person or ticket. Keys of
/// programs bring whatever load the operator gave them the key for.
/// </summary>
internal sealed class CallerLimits(IOptions<SignInOptions> options) : IDisposable
{
    private const int ChangesAMinute = 600;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> tries = ByMinute(options.Value.TriesPerAddress);
    private readonly PartitionedRateLimiter<string> changes = ByMinute(ChangesAMinute);

    /// <summary>How long to wait; null when the request may pass.</summary>
    public TimeSpan? Wait(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<GuardedTry>() is not null && Wait(tries, Network(http.Connection.RemoteIpAddress)) is { } wait)
            return wait;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            return null;
        return http.Caller is { } caller && (caller.TeammateId ?? caller.TicketId) is { } one ? Wait(changes, one.ToString()) : null;
    }

    public void Dispose()
    {
        tries.Dispose();
        changes.Dispose();
    }

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window;
    }

    private static PartitionedRateLimiter<string> ByMinute(int permits) => PartitionedRateLimiter.Create<string, string>(
        who => RateLimitPartition.GetFixedWindowLimiter(
            who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));

    /// <summary>An IPv6 network counts as one: whoever has one has all its addresses.</summary>
    private static string Network(IPAddress? address) => address switch
    {
        null => "local",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.MapToIPv4().ToString(),
    };

    public sealed class Guard(RequestDelegate next, CallerLimits limits)
    {
        public Task InvokeAsync(HttpContext http) => limits.Wait(http) is { } wait
            ? Problems.ToHttp(new Problem(ProblemKind.TooMany, "too_many_requests", "Too many at once. Wait a moment and try again.") { RetryAfter = wait })
                .ExecuteAsync(http)
            : next(http);
    }
}

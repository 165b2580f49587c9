using System.Net;
using System.Threading.RateLimiting;
using Baton.Identity;

namespace Baton.Server.Security;

/// <summary>Who gets in, and what browsers are told. Closed unless something opens it.</summary>
internal static class SecurityRules
{
    /// <summary>Failed keys per address and minute before the door stays shut for the rest of it.</summary>
    private const int WrongKeysAMinute = 30;

    /// <summary>Admins, and whoever asks from this machine itself: a collector beside the server needs no key.</summary>
    public const string MetricsPolicy = "metrics";

    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        // The core alone: there are no cookies yet, so no keys to protect them are made and kept.
        services.AddWebEncoders();
        services.AddAuthenticationCore(schemes =>
        {
            schemes.AddScheme<KeyAuthentication>(KeyAuthentication.SchemeName, null);
            schemes.DefaultScheme = KeyAuthentication.SchemeName;
        });
        services.AddTransient<KeyAuthentication>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Customer, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Viewer, policy => policy.RequireAssertion(context => CallerSetup.Of(context.User).IsTeammate))
            .AddPolicy(Policies.Lead, policy => policy.RequireAssertion(context => CallerSetup.Of(context.User).IsTeammate))
            .AddPolicy(Policies.Teammate, policy => policy.RequireAssertion(context => CallerSetup.Of(context.User).IsTeammate))
            .AddPolicy(Policies.Admin, policy => policy.RequireAssertion(context => CallerSetup.Of(context.User).IsAdmin))
            .AddPolicy(MetricsPolicy, policy => policy.RequireAssertion(context =>
                CallerSetup.Of(context.User).IsAdmin || context.Resource is HttpContext http && IsLocal(http)))
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<WrongKeys>();
        return services;
    }

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        // At the last moment: whoever turns a failure into a problem clears what was set before.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var policy = ContentPolicies.For(http);
            headers.XContentTypeOptions = "nosniff";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";

            // A file of a customer brings a narrower one.
            if (headers.ContentSecurityPolicy.Count is 0)
                headers.ContentSecurityPolicy = policy;
            headers["Referrer-Policy"] = policy == ContentPolicies.Nothing ? "no-referrer" : "same-origin";
            if (policy == ContentPolicies.Nothing)
                headers.XFrameOptions = "DENY";
            return Task.CompletedTask;
        });
        return next(http);
    });

    public static void UseSecurity(this WebApplication app)
    {
        app.UseMiddleware<WrongKeyLimit>();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>What a proxy on this machine passes on comes from elsewhere, whatever its address.</summary>
    private static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");

    /// <summary>Counts refused keys by address.</summary>
    internal sealed class WrongKeys : IDisposable
    {
        public PartitionedRateLimiter<string> Limit { get; } = PartitionedRateLimiter.Create<string, string>(
            address => RateLimitPartition.GetFixedWindowLimiter(
                address,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = WrongKeysAMinute, Window = TimeSpan.FromMinutes(1) }));

        public void Dispose() => Limit.Dispose();
    }

    /// <summary>Slows guessing down: whoever keeps sending wrong keys gets 429 until the minute is over.</summary>
    private sealed class WrongKeyLimit(RequestDelegate next, WrongKeys wrongKeys)
    {
        public async Task InvokeAsync(HttpContext http)
        {
            var address = http.Connection.RemoteIpAddress?.ToString() ?? "local";
            if (wrongKeys.Limit.GetStatistics(address) is { CurrentAvailablePermits: <= 0 })
            {
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = "60";
                return;
            }

            await next(http);
            if (http.Response.StatusCode is StatusCodes.Status401Unauthorized && http.Request.Headers.Authorization.Count > 0)
                wrongKeys.Limit.AttemptAcquire(address).Dispose();
        }
    }
}

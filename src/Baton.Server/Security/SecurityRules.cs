using System.Net;
using System.Threading.RateLimiting;
using Baton.Identity;
using Microsoft.AspNetCore.Authorization;

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
        // The core alone: the cookie holds a random token and nothing to protect, so no keys are made, kept and shared by nodes.
        services.AddWebEncoders();
        services.AddAuthenticationCore(schemes =>
        {
            schemes.AddScheme<KeyAuthentication>(KeyAuthentication.SchemeName, null);
            schemes.DefaultScheme = KeyAuthentication.SchemeName;
        });
        services.AddTransient<KeyAuthentication>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Customer, policy => policy.RequireAuthenticatedUser().RequireAssertion(
                context => Access.MayPassAsCustomer(CallerSetup.Of(context.User), IsReading(context))))
            .AddPolicy(Policies.Person, policy => policy.RequireAuthenticatedUser().RequireAssertion(
                context => CallerSetup.Of(context.User).TeammateId is not null))
            .AddRole(Policies.Viewer, Role.Viewer)
            .AddRole(Policies.Teammate, Role.Teammate)
            .AddRole(Policies.Lead, Role.Lead)
            .AddRole(Policies.Admin, Role.Admin)
            .AddPolicy(MetricsPolicy, policy => policy.RequireAssertion(context =>
                Access.IsAdmin(CallerSetup.Of(context.User)) || context.Resource is HttpContext http && IsLocal(http)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<WrongKeys>();
        services.AddSingleton<CallerLimits>();
        return services;
    }

    private static AuthorizationBuilder AddRole(this AuthorizationBuilder builder, string name, Role needed) =>
        builder.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Access.MayPass(
            CallerSetup.Of(context.User), needed, (context.Resource as HttpContext)?.Request.Path.Value ?? "", IsReading(context))));

    private static bool IsReading(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));

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
        app.UseMiddleware<CrossSiteGuard>();
        app.UseMiddleware<CallerLimits.Guard>();
        app.UseAuthorization();
        app.UseMiddleware<EndWithCredential>();
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

using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.Sessions;
using Microsoft.AspNetCore.Authorization;

namespace Baton.Server.Security;

/// <summary>
/// A browser sends the cookie along whoever made it send the request. What changes something, and every stream, must
/// therefore come from a page of this server; changes must also carry the session's own token, which other sites cannot
/// read. Keys are not sent by browsers on their own and need none of it.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    private static readonly Problem Foreign = new(
        ProblemKind.Forbidden, "csrf.origin", "This was sent by a page of another site. Open the desk itself and try again.");

    private static readonly Problem NoToken = new(
        ProblemKind.Forbidden, "csrf.missing", $"Send the csrf token of GET /api/v1/session as {CsrfToken.Header}.");

    public Task InvokeAsync(HttpContext http) =>
        Refusal(http) is { } problem ? Problems.ToHttp(problem).ExecuteAsync(http) : next(http);

    private static Problem? Refusal(HttpContext http)
    {
        var changes = !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method) && !HttpMethods.IsOptions(http.Request.Method);
        var door = http.GetEndpoint()?.Metadata;
        if (http.Caller.TeammateId is null)
            return changes && door?.GetMetadata<GuardedTry>() is not null && IsForeign(http.Request) ? Foreign : null;

        if ((changes || IsStream(http)) && IsForeign(http.Request))
            return Foreign;
        return changes && door?.GetMetadata<IAllowAnonymous>() is null && !HasToken(http) ? NoToken : null;
    }

    public static bool IsStream(HttpContext http) =>
        http.WebSockets.IsWebSocketRequest || http.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    private static bool HasToken(HttpContext http) =>
        SessionCookieSetup.Read(http) is { } token
        && RandomToken.AreEqual(http.Request.Headers[CsrfToken.Header].ToString(), CsrfToken.Of(token));

    /// <summary>Browsers say where a request was made; what says nothing is no browser of today.</summary>
    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site is not ("same-origin" or "none");
        if (request.Headers.Origin.ToString() is not { Length: > 0 } origin)
            return false;
        return !Uri.TryCreate(origin, UriKind.Absolute, out var address)
            || !string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}

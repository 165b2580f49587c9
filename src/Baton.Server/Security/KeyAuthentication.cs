using System.Text.Encodings.Web;
using Baton.Channels.Widget;
using Baton.Identity;
using Baton.Identity.Sessions;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Server.Security;

/// <summary>
/// Recognises bearer keys and ticket tokens, and where a request brings neither, the cookie of a signed-in teammate.
/// WebSockets from browsers cannot set headers and pass the token as <c>?token=</c>; nothing else may, because addresses
/// end up in logs.
/// </summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, RecognizeKey recognizeKey,
    RecognizeTeammate recognizeTeammate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "key";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Secret() is not { Length: > 0 } secret)
            return await CookieAsync();
        if (secret.StartsWith(VisitorSession.Prefix, StringComparison.Ordinal) && TicketInAddress() is null)
            return AuthenticateResult.NoResult();

        var caller = secret.StartsWith(TicketToken.Prefix, StringComparison.Ordinal) ? await TicketCallerAsync(secret)
            : secret.StartsWith(VisitorSession.Prefix, StringComparison.Ordinal) ? await VisitorCallerAsync(secret)
            : await recognizeKey.RunAsync(secret, Context.RequestAborted);
        return Result(caller);
    }

    private async Task<AuthenticateResult> CookieAsync() =>
        SessionCookieSetup.Read(Context) is { Length: > 0 } token
            ? Result(await recognizeTeammate.RunAsync(token, Context.RequestAborted))
            : AuthenticateResult.NoResult();

    private static AuthenticateResult Result(Caller? caller) => caller is null
        ? AuthenticateResult.Fail("Unknown key or session.")
        : AuthenticateResult.Success(new AuthenticationTicket(CallerSetup.PrincipalOf(caller, SchemeName), SchemeName));

    private string? Secret()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return header[Bearer.Length..].Trim();
        return Context.WebSockets.IsWebSocketRequest ? Request.Query["token"].FirstOrDefault() : null;
    }

    /// <summary>A visitor of the widget is the customer of each ticket that their session may see; elsewhere they are nobody.</summary>
    private async Task<Caller?> VisitorCallerAsync(string token) =>
        TicketInAddress() is { } ticket
            ? await Context.RequestServices.GetRequiredService<RecognizeSession>().CallerAsync(token, ticket, Context.RequestAborted)
            : null;

    private Guid? TicketInAddress() =>
        Guid.TryParse((Request.RouteValues["id"] ?? Request.RouteValues["ticketId"]) as string, out var ticket) ? ticket : null;

    private async Task<Caller?> TicketCallerAsync(string token)
    {
        var db = Context.RequestServices.GetRequiredService<BatonDb>();
        var hash = TicketToken.Hash(token);
        var ids = await db.Tickets.Where(ticket => ticket.TokenHash == hash).Select(ticket => ticket.Id)
            .Take(1).ToListAsync(Context.RequestAborted);
        return ids.Count is 0 ? null : new Caller("customer") { TicketId = ids[0].Value };
    }
}

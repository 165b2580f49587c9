using System.Text.Encodings.Web;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Server.Security;

/// <summary>
/// Recognises bearer keys and ticket tokens. WebSockets from browsers cannot set headers and pass the token as
/// <c>?token=</c>; nothing else may, because addresses end up in logs.
/// </summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, RecognizeKey recognizeKey)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "key";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Secret() is not { Length: > 0 } secret)
            return AuthenticateResult.NoResult();

        var caller = secret.StartsWith(TicketToken.Prefix, StringComparison.Ordinal)
            ? await TicketCallerAsync(secret)
            : await recognizeKey.RunAsync(secret, Context.RequestAborted);
        return caller is null
            ? AuthenticateResult.Fail("Unknown key.")
            : AuthenticateResult.Success(new AuthenticationTicket(CallerSetup.PrincipalOf(caller, SchemeName), SchemeName));
    }

    private string? Secret()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return header[Bearer.Length..].Trim();
        return Context.WebSockets.IsWebSocketRequest ? Request.Query["token"].FirstOrDefault() : null;
    }

    private async Task<Caller?> TicketCallerAsync(string token)
    {
        var db = Context.RequestServices.GetRequiredService<BatonDb>();
        var hash = TicketToken.Hash(token);
        var ids = await db.Tickets.Where(ticket => ticket.TokenHash == hash).Select(ticket => ticket.Id)
            .Take(1).ToListAsync(Context.RequestAborted);
        return ids.Count is 0 ? null : new Caller("customer", null, ids[0].Value);
    }
}

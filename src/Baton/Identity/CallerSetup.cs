using System.Security.Claims;

namespace Baton.Identity;

/// <summary>Carries the <see cref="Caller"/> from authentication to the doors.</summary>
internal static class CallerSetup
{
    private const string NameClaim = "baton:name";
    private const string RoleClaim = "baton:role";
    private const string TicketClaim = "baton:ticket";

    extension(HttpContext http)
    {
        /// <summary>Who calls; without any right when nobody proved anything.</summary>
        public Caller Caller => Of(http.User);
    }

    public static ClaimsPrincipal PrincipalOf(Caller caller, string scheme)
    {
        var claims = new List<Claim> { new(NameClaim, caller.Name) };
        if (caller.Role is { } role)
            claims.Add(new Claim(RoleClaim, role.ToString()));
        if (caller.TicketId is { } ticket)
            claims.Add(new Claim(TicketClaim, ticket.ToString()));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, NameClaim, RoleClaim));
    }

    public static Caller Of(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(NameClaim) ?? "anonymous",
        Enum.TryParse<KeyRole>(principal.FindFirstValue(RoleClaim), out var role) ? role : null,
        Guid.TryParse(principal.FindFirstValue(TicketClaim), out var ticket) ? ticket : null);
}

using System.Globalization;
using System.Security.Claims;

namespace Baton.Identity;

/// <summary>Carries the <see cref="Caller"/> from authentication to the doors.</summary>
internal static class CallerSetup
{
    private const string NameClaim = "baton:name";
    private const string RoleClaim = "baton:role";
    private const string ScopesClaim = "baton:scopes";
    private const string TicketClaim = "baton:ticket";
    private const string NoFilesClaim = "baton:no-files";
    private const string TeammateClaim = "baton:teammate";
    private const string CredentialClaim = "baton:credential";

    extension(HttpContext http)
    {
        /// <summary>Who calls; without any right when nobody proved anything.</summary>
        public Caller Caller => Of(http.User);
    }

    public static ClaimsPrincipal PrincipalOf(Caller caller, string scheme)
    {
        var claims = new List<Claim> { new(NameClaim, caller.Name) };
        Add(RoleClaim, caller.Role?.ToString());
        Add(ScopesClaim, caller.Scopes is KeyScopes.None ? null : ((int)caller.Scopes).ToString(CultureInfo.InvariantCulture));
        Add(TicketClaim, caller.TicketId?.ToString());
        Add(NoFilesClaim, caller.MaySendFiles ? null : "true");
        Add(TeammateClaim, caller.TeammateId?.ToString());
        Add(CredentialClaim, caller.CredentialId?.ToString());
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, NameClaim, RoleClaim));

        void Add(string type, string? value)
        {
            if (value is not null)
                claims.Add(new Claim(type, value));
        }
    }

    public static Caller Of(ClaimsPrincipal principal) => new(principal.FindFirstValue(NameClaim) ?? "anonymous")
    {
        Role = Enum.TryParse<Role>(principal.FindFirstValue(RoleClaim), out var role) ? role : null,
        Scopes = int.TryParse(principal.FindFirstValue(ScopesClaim), CultureInfo.InvariantCulture, out var scopes) ? (KeyScopes)scopes : KeyScopes.None,
        TicketId = IdOf(principal, TicketClaim),
        MaySendFiles = !principal.HasClaim(claim => claim.Type is NoFilesClaim),
        TeammateId = IdOf(principal, TeammateClaim),
        CredentialId = IdOf(principal, CredentialClaim),
    };

    private static Guid? IdOf(ClaimsPrincipal principal, string type) =>
        Guid.TryParse(principal.FindFirstValue(type), out var id) ? id : null;
}

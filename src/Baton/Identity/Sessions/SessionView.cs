using Baton.Identity.People;

namespace Baton.Identity.Sessions;

/// <summary>Who is signed in.</summary>
/// <param name="Id">Id of the teammate.</param>
/// <param name="HasTotp">A code is asked for at sign-in.</param>
/// <param name="Csrf">Send it as `X-Baton-Csrf` with everything but GET.</param>
public sealed record SessionView(Guid Id, string Name, string Email, Role Role, bool HasTotp, string Csrf)
{
    internal static SessionView Of(Teammate teammate, string token) =>
        new(teammate.Id.Value, teammate.Name, teammate.Email, teammate.Role, teammate.UsesCodes, CsrfToken.Of(token));
}

/// <summary>A browser in which somebody is signed in.</summary>
/// <param name="Device">Such as `Firefox on Windows`.</param>
/// <param name="Address">The network it was opened from, shortened.</param>
/// <param name="LastSeenAt">To the minute.</param>
/// <param name="ExpiresAt">When it ends if it is not used until then.</param>
/// <param name="IsCurrent">The one that this request came from.</param>
public sealed record OpenSession(
    Guid Id, string Device, string Address, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, DateTimeOffset ExpiresAt, bool IsCurrent);

/// <summary>Proves that a request was made by our own page: other sites cannot read it and so cannot send it.</summary>
internal static class CsrfToken
{
    public const string Header = "X-Baton-Csrf";

    public static string Of(string token) => RandomToken.Derive(token, "csrf");
}

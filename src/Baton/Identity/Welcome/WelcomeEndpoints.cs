using Baton.Foundation;
using Baton.Identity.People;
using Baton.Identity.Repeats;
using Baton.Identity.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity.Welcome;

internal static class WelcomeEndpoints
{
    public static void MapWelcomeLinks(this IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/api/v1/welcome").WithTags("Welcome").WithMetadata(new GuardedTry());
        links.MapGet("/{token}", Read).AllowAnonymous();
        links.MapPost("/{token}", Use).AllowAnonymous().WithMetadata(new OwnRepeats("A link works once."));

        var invites = routes.MapGroup("/api/v1/invites").WithTags("Teammates").RequireAuthorization(Policies.Admin);
        invites.MapGet("", List);
        invites.MapPost("", Invite);
        invites.MapPost("/{id}/renew", Renew);
        invites.MapDelete("/{id}", Withdraw);
        routes.MapPost("/api/v1/teammates/{id}/reset-link", Reset).WithTags("Teammates").RequireAuthorization(Policies.Admin);
    }

    /// <summary>What a link is for.</summary>
    private static async Task<Results<Ok<WelcomeView>, ProblemHttpResult>> Read(
        string token, UseWelcomeLink useWelcomeLink, CancellationToken cancellationToken)
    {
        var result = await useWelcomeLink.ReadAsync(token, cancellationToken);
        return result.Match<Results<Ok<WelcomeView>, ProblemHttpResult>>(view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));
    }

    /// <summary>Uses a link, once: becomes the first admin, joins the team, or chooses a new password. Signs in; the answer sets a cookie.</summary>
    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> Use(
        string token, Welcomed request, HttpContext http, UseWelcomeLink useWelcomeLink, SessionCookieSetup cookie, CancellationToken cancellationToken)
    {
        var result = await useWelcomeLink.RunAsync(token, request, SessionCookieSetup.DeviceOf(http), cancellationToken);
        if (result.IsRefused)
            return Problems.ToHttp(result.Problem);
        cookie.Write(http, result.Value.Token);
        return TypedResults.Ok(result.Value.View);
    }

    /// <summary>Invitations that wait for their person, newest first, without their links.</summary>
    private static async Task<Ok<IReadOnlyList<InviteView>>> List(InviteTeammate inviteTeammate, CancellationToken cancellationToken) =>
        TypedResults.Ok(await inviteTeammate.ListAsync(cancellationToken));

    /// <summary>Invites somebody. The link is in this answer and nowhere else.</summary>
    private static async Task<Results<Created<MadeInvite>, ProblemHttpResult>> Invite(
        NewInvite request, HttpContext http, InviteTeammate inviteTeammate, CancellationToken cancellationToken)
    {
        var result = await inviteTeammate.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Created<MadeInvite>, ProblemHttpResult>>(
            made => TypedResults.Created($"/api/v1/invites/{made.Invite.Id}", made with { Link = Here(http, made.Link) }), problem => Problems.ToHttp(problem));
    }

    /// <summary>Makes a new link for an invitation. The old one stops working.</summary>
    private static async Task<Results<Ok<MadeInvite>, ProblemHttpResult>> Renew(
        Id<WelcomeLink> id, HttpContext http, InviteTeammate inviteTeammate, CancellationToken cancellationToken)
    {
        var result = await inviteTeammate.RenewAsync(id, cancellationToken);
        return result.Match<Results<Ok<MadeInvite>, ProblemHttpResult>>(
            made => TypedResults.Ok(made with { Link = Here(http, made.Link) }), problem => Problems.ToHttp(problem));
    }

    /// <summary>Takes an invitation back.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Withdraw(
        Id<WelcomeLink> id, InviteTeammate inviteTeammate, CancellationToken cancellationToken)
    {
        var result = await inviteTeammate.WithdrawAsync(id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(_ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>Makes a link by which a teammate chooses a new password. The link is in this answer and nowhere else.</summary>
    private static async Task<Results<Ok<MadeLink>, ProblemHttpResult>> Reset(
        Id<Teammate> id, NewResetLink request, HttpContext http, MakeResetLink makeResetLink, CancellationToken cancellationToken)
    {
        var result = await makeResetLink.RunAsync(id, request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<MadeLink>, ProblemHttpResult>>(
            made => TypedResults.Ok(made with { Link = Here(http, made.Link) }), problem => Problems.ToHttp(problem));
    }

    /// <summary>The whole address, by the name under which the admin reached this server.</summary>
    private static string Here(HttpContext http, string path) => $"{http.Request.Scheme}://{http.Request.Host}{path}";
}

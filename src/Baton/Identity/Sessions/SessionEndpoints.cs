using Baton.Foundation;
using Baton.Identity.People;
using Baton.Identity.Repeats;
using Baton.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity.Sessions;

internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/api/v1/session").WithTags("Session");
        session.MapGet("", ReadCurrent).AllowAnonymous();
        session.MapPost("", Begin).AllowAnonymous()
            .WithMetadata(new GuardedTry(), new OwnRepeats("Signing in again begins another session; its cookie is kept nowhere."));
        session.MapDelete("", End).AllowAnonymous();

        var own = routes.MapGroup("/api/v1/sessions").WithTags("Session").RequireAuthorization(Policies.Person);
        own.MapGet("", ListOwn);
        own.MapDelete("", EndOthers);
        own.MapDelete("/{id}", EndOne);

        var others = routes.MapGroup("/api/v1/teammates/{id}/sessions").WithTags("Teammates").RequireAuthorization(Policies.Admin);
        others.MapGet("", ListOf);
        others.MapDelete("", EndAllOf);
        others.MapDelete("/{sessionId}", EndOneOf);
    }

    /// <summary>Who is signed in here, with the token that every change needs as `X-Baton-Csrf`.</summary>
    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> ReadCurrent(
        HttpContext http, BatonDb db, CancellationToken cancellationToken)
    {
        if (http.Caller.TeammateId is not { } id || SessionCookieSetup.Read(http) is not { } token)
            return Problems.ToHttp(SignInProblems.Missing);
        var teammate = await db.TeammateAsync(new Id<Teammate>(id), cancellationToken);
        return teammate is null ? Problems.ToHttp(SignInProblems.Missing) : TypedResults.Ok(SessionView.Of(teammate, token));
    }

    /// <summary>
    /// Signs in. The answer sets a cookie. With `sign_in.code_needed` send the same again with `code`; with
    /// `sign_in.locked` wait as `Retry-After` says.
    /// </summary>
    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> Begin(
        NewSession request, HttpContext http, SignIn signIn, SessionCookieSetup cookie, CancellationToken cancellationToken)
    {
        var result = await signIn.RunAsync(request, SessionCookieSetup.DeviceOf(http), cancellationToken);
        if (result.IsRefused)
            return Problems.ToHttp(result.Problem);
        cookie.Write(http, result.Value.Token);
        return TypedResults.Ok(result.Value.View);
    }

    /// <summary>Signs out. Without a session it does nothing.</summary>
    private static async Task<NoContent> End(HttpContext http, EndSession endSession, CancellationToken cancellationToken)
    {
        if (http.Caller is { TeammateId: { } id, CredentialId: { } session })
            await endSession.RunAsync(new Id<Teammate>(id), new Id<Session>(session), cancellationToken);
        SessionCookieSetup.Clear(http);
        return TypedResults.NoContent();
    }

    /// <summary>The browsers in which the caller is signed in.</summary>
    private static async Task<Results<Ok<IReadOnlyList<OpenSession>>, ProblemHttpResult>> ListOwn(
        HttpContext http, ListSessions listSessions, CancellationToken cancellationToken) =>
        http.Caller.TeammateId is { } id
            ? TypedResults.Ok(await listSessions.RunAsync(new Id<Teammate>(id), http.Caller.CredentialId, cancellationToken))
            : Problems.ToHttp(PeopleProblems.NotAPerson);

    /// <summary>Signs the caller out everywhere else.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> EndOthers(
        HttpContext http, EndSession endSession, CancellationToken cancellationToken)
    {
        if (http.Caller is not { TeammateId: { } id, CredentialId: { } current })
            return Problems.ToHttp(PeopleProblems.NotAPerson);
        await endSession.AllAsync(new Id<Teammate>(id), new Id<Session>(current), http.Caller.Name, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Signs the caller out in one browser.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> EndOne(
        Id<Session> id, HttpContext http, EndSession endSession, CancellationToken cancellationToken) =>
        http.Caller.TeammateId is { } teammate
            ? ToHttp(await endSession.RunAsync(new Id<Teammate>(teammate), id, cancellationToken))
            : Problems.ToHttp(PeopleProblems.NotAPerson);

    /// <summary>The browsers in which a teammate is signed in.</summary>
    private static async Task<Ok<IReadOnlyList<OpenSession>>> ListOf(
        Id<Teammate> id, HttpContext http, ListSessions listSessions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await listSessions.RunAsync(id, http.Caller.CredentialId, cancellationToken));

    /// <summary>Signs a teammate out everywhere.</summary>
    private static async Task<NoContent> EndAllOf(
        Id<Teammate> id, HttpContext http, EndSession endSession, CancellationToken cancellationToken)
    {
        await endSession.AllAsync(id, null, http.Caller.Name, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Signs a teammate out in one browser.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> EndOneOf(
        Id<Teammate> id, Id<Session> sessionId, EndSession endSession, CancellationToken cancellationToken) =>
        ToHttp(await endSession.RunAsync(id, sessionId, cancellationToken));

    private static Results<NoContent, ProblemHttpResult> ToHttp(Result<bool> result) =>
        result.Match<Results<NoContent, ProblemHttpResult>>(_ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
}

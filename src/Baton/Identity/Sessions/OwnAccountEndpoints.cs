using Baton.Foundation;
using Baton.Identity.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity.Sessions;

/// <summary>What a person changes about their own sign-in.</summary>
internal static class OwnAccountEndpoints
{
    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/v1/session").WithTags("Session").RequireAuthorization(Policies.Person).WithMetadata(new GuardedTry());
        own.MapPost("/password", Change);
        own.MapPost("/totp", BeginCodes);
        own.MapPost("/totp/confirm", ConfirmCodes);
        own.MapPost("/totp/remove", StopCodes);
    }

    /// <summary>Changes the caller's password and signs them out everywhere else.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Change(
        NewPassword request, HttpContext http, ChangePassword changePassword, CancellationToken cancellationToken)
    {
        if (http.Caller is not { TeammateId: { } id, CredentialId: { } session })
            return Problems.ToHttp(PeopleProblems.NotAPerson);
        var result = await changePassword.RunAsync(new Id<Teammate>(id), new Id<Session>(session), request, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(_ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>A new secret for an authenticator. Nothing changes until a code confirms it.</summary>
    private static async Task<Results<Ok<CodeSecret>, ProblemHttpResult>> BeginCodes(
        HttpContext http, UseCodes useCodes, CancellationToken cancellationToken)
    {
        if (http.Caller.TeammateId is not { } id)
            return Problems.ToHttp(PeopleProblems.NotAPerson);
        var result = await useCodes.BeginAsync(new Id<Teammate>(id), cancellationToken);
        return result.Match<Results<Ok<CodeSecret>, ProblemHttpResult>>(secret => TypedResults.Ok(secret), problem => Problems.ToHttp(problem));
    }

    /// <summary>Turns two-step sign-in on. The answer holds the recovery codes, this once.</summary>
    private static async Task<Results<Ok<RecoveryCodes>, ProblemHttpResult>> ConfirmCodes(
        CodeConfirmation request, HttpContext http, UseCodes useCodes, CancellationToken cancellationToken)
    {
        if (http.Caller.TeammateId is not { } id)
            return Problems.ToHttp(PeopleProblems.NotAPerson);
        var result = await useCodes.ConfirmAsync(new Id<Teammate>(id), request.Code, cancellationToken);
        return result.Match<Results<Ok<RecoveryCodes>, ProblemHttpResult>>(codes => TypedResults.Ok(codes), problem => Problems.ToHttp(problem));
    }

    /// <summary>Turns two-step sign-in off.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> StopCodes(
        PasswordConfirmation request, HttpContext http, UseCodes useCodes, CancellationToken cancellationToken)
    {
        if (http.Caller.TeammateId is not { } id)
            return Problems.ToHttp(PeopleProblems.NotAPerson);
        var result = await useCodes.StopAsync(new Id<Teammate>(id), request.CurrentPassword, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(_ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

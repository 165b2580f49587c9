using Baton.Foundation;
using Baton.Identity.People;
using Baton.Identity.Sessions;
using Baton.Identity.Welcome;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity;

internal static class IdentityEndpoints
{
    public static void MapIdentity(this IEndpointRouteBuilder routes)
    {
        routes.MapSessions();
        routes.MapOwnAccount();
        routes.MapWelcomeLinks();
        routes.MapTeammates();
        var keys = routes.MapGroup("/api/v1/keys").WithTags("Keys").RequireAuthorization(Policies.Admin);
        keys.MapGet("", ListKeys);
        keys.MapPost("", CreateKey);
        keys.MapDelete("/{id}", RevokeKey);
    }

    /// <summary>The keys that work, or did until they expired, newest first. No secrets.</summary>
    private static async Task<Ok<IReadOnlyList<ApiKeyView>>> ListKeys(ListApiKeys listApiKeys, CancellationToken cancellationToken) =>
        TypedResults.Ok(await listApiKeys.RunAsync(cancellationToken));

    /// <summary>Makes a key for a program. The secret is in this answer and nowhere else.</summary>
    private static async Task<Results<Created<CreatedApiKey>, ProblemHttpResult>> CreateKey(
        NewApiKey request, HttpContext http, CreateApiKey createApiKey, CancellationToken cancellationToken)
    {
        var result = await createApiKey.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Created<CreatedApiKey>, ProblemHttpResult>>(
            key => TypedResults.Created($"/api/v1/keys/{key.Id}", key), problem => Problems.ToHttp(problem));
    }

    /// <summary>Ends a key for good.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeKey(
        Id<ApiKey> id, HttpContext http, RevokeApiKey revokeApiKey, CancellationToken cancellationToken)
    {
        var result = await revokeApiKey.RunAsync(id, http.Caller.Name, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

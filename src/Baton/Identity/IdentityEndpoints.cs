using Baton.Foundation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity;

internal static class IdentityEndpoints
{
    public static void MapIdentity(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/api/v1/keys").WithTags("Keys").RequireAuthorization(Policies.Admin);
        keys.MapPost("", CreateKey);
        keys.MapDelete("/{id}", RevokeKey);
    }

    /// <summary>Makes a key for a teammate or a service. The secret is in this answer and nowhere else.</summary>
    private static async Task<Created<CreatedApiKey>> CreateKey(
        NewApiKey request, CreateApiKey createApiKey, CancellationToken cancellationToken)
    {
        var key = await createApiKey.RunAsync(request, cancellationToken);
        return TypedResults.Created($"/api/v1/keys/{key.Id}", key);
    }

    /// <summary>Ends a key for good.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeKey(
        Id<ApiKey> id, RevokeApiKey revokeApiKey, CancellationToken cancellationToken)
    {
        var result = await revokeApiKey.RunAsync(id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

using Baton.Foundation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Work;

internal static class WorkEndpoints
{
    public static void MapWork(this IEndpointRouteBuilder routes)
    {
        var work = routes.MapGroup("/api/v1/work").WithTags("Work").RequireAuthorization("admin");
        work.MapGet("", ListWork);
        work.MapPost("/{id}/retry", Retry);
    }

    /// <summary>What still has to be done; `state=dead` shows what was given up after all attempts.</summary>
    private static async Task<Results<Ok<IReadOnlyList<WorkItemView>>, ProblemHttpResult>> ListWork(
        FindWork findWork, CancellationToken cancellationToken, string? state = null)
    {
        if (state is not null && !Json.TryWord<WorkState>(state, out _))
            return Problems.ToHttp(Problem.Invalid("state", "Use ready or dead."));
        return TypedResults.Ok(await findWork.RunAsync(Json.TryWord(state, out WorkState one) ? one : null, cancellationToken));
    }

    /// <summary>Tries a dead item again, now.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Retry(
        Id<WorkItem> id, RetryWork retryWork, CancellationToken cancellationToken)
    {
        var result = await retryWork.RunAsync(id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

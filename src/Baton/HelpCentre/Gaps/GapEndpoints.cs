using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.HelpCentre.Gaps;

internal static class GapEndpoints
{
    public static void MapGaps(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/knowledge/gaps", List).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);

    /// <summary>
    /// What customers asked in the last `days` (default 90) and no article answers, brought together by meaning, the most
    /// asked first: questions that agents passed to people for want of an article, readers' questions in the help centre, what
    /// readers missed in an article, and what they searched for and found nothing.
    /// </summary>
    private static async Task<Results<Ok<KnowledgeGaps>, ProblemHttpResult>> List(
        ReadGaps readGaps, CancellationToken cancellationToken, int days = 90) =>
        days is < 1 or > ReadGaps.LongestDays
            ? Problems.ToHttp(Problem.Invalid("days", $"Look back 1 to {ReadGaps.LongestDays} days."))
            : TypedResults.Ok(await readGaps.RunAsync(days, cancellationToken));
}

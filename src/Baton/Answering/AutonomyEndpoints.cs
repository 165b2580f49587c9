using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class AutonomyEndpoints
{
    public static void MapAutonomy(this IEndpointRouteBuilder routes)
    {
        var autonomy = routes.MapGroup("/api/v1/autonomy").WithTags("Agents").RequireAuthorization(Policies.Viewer);
        autonomy.MapGet("", GetAutonomy);
        autonomy.MapGet("/versions", ListVersions);
        autonomy.MapPut("", ChangeAutonomy).RequireAuthorization(Policies.Lead);
        autonomy.MapPost("/versions/{number}/restore", Restore).RequireAuthorization(Policies.Lead);
    }

    /// <summary>How far agents may go by themselves, category by category, and what recent runs say about other thresholds.</summary>
    private static async Task<Ok<AutonomyView>> GetAutonomy(ReadAutonomy readAutonomy, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readAutonomy.RunAsync(cancellationToken));

    /// <summary>What agents were allowed at every time, newest first.</summary>
    private static async Task<Ok<IReadOnlyList<AutonomyVersionView>>> ListVersions(
        ReadAutonomy readAutonomy, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readAutonomy.VersionsAsync(cancellationToken));

    /// <summary>Decides how far agents may go. It counts from their next run on, on every node.</summary>
    private static async Task<Results<Ok<AutonomyView>, ProblemHttpResult>> ChangeAutonomy(
        AutonomyChange request, HttpContext http, ChangeAutonomy changeAutonomy, CancellationToken cancellationToken) =>
        ToHttp(await changeAutonomy.RunAsync(request, http.Caller.Name, cancellationToken));

    /// <summary>Brings an earlier version back, as a new one.</summary>
    private static async Task<Results<Ok<AutonomyView>, ProblemHttpResult>> Restore(
        int number, RestoreRequest request, HttpContext http, ChangeAutonomy changeAutonomy, CancellationToken cancellationToken) =>
        ToHttp(await changeAutonomy.RestoreAsync(number, request.ExpectedVersion, http.Caller.Name, cancellationToken));

    private static Results<Ok<AutonomyView>, ProblemHttpResult> ToHttp(Result<AutonomyView> result) =>
        result.Match<Results<Ok<AutonomyView>, ProblemHttpResult>>(
            autonomy => TypedResults.Ok(autonomy), problem => Problems.ToHttp(problem));
}

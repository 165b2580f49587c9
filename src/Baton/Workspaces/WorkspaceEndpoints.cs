using Baton.Foundation;
using Baton.Identity;
using Baton.Workspaces.Samples;
using Baton.Workspaces.Setup;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Workspaces;

internal static class WorkspaceEndpoints
{
    public static void MapWorkspaces(this IEndpointRouteBuilder routes)
    {
        var sample = routes.MapGroup("/api/v1/sample-data").WithTags("Workspace").RequireAuthorization(Policies.Admin);
        sample.MapGet("", GetSample);
        sample.MapDelete("", Remove);

        var setup = routes.MapGroup("/api/v1/setup").WithTags("Workspace").RequireAuthorization(Policies.Viewer);
        setup.MapGet("", GetSetup);
        setup.MapPut("", ChangeSetup).RequireAuthorization(Policies.Lead);
        setup.MapPost("/questions", Ask).RequireAuthorization(Policies.Lead);

        routes.MapGet("/api/v1/about", GetAbout).WithTags("Workspace").RequireAuthorization(Policies.Viewer);
    }

    /// <summary>What of the sample is here, what removing it would take, and how far a removal is.</summary>
    private static async Task<Ok<SampleView>> GetSample(ReadSample readSample, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readSample.RunAsync(cancellationToken));

    /// <summary>
    /// Removes the sample: its customers with their tickets, its companies, articles and macros. Agents, settings and
    /// everything that a person made or worked on stay. It runs in the background and cannot be undone; follow it with
    /// `GET`.
    /// </summary>
    private static async Task<Results<Accepted<SampleView>, ProblemHttpResult>> Remove(
        HttpContext http, StartSampleRemoval startRemoval, ReadSample readSample, CancellationToken cancellationToken)
    {
        var started = await startRemoval.RunAsync(http.Caller.Name, cancellationToken);
        return started.IsRefused
            ? Problems.ToHttp(started.Problem)
            : TypedResults.Accepted("/api/v1/sample-data", await readSample.RunAsync(cancellationToken));
    }

    /// <summary>The steps from an empty desk to a team that is answered for, as far as they are done.</summary>
    private static async Task<Ok<SetupView>> GetSetup(ReadSetup readSetup, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readSetup.RunAsync(cancellationToken));

    /// <summary>Puts the guide away, or leaves steps as they are.</summary>
    private static async Task<Ok<SetupView>> ChangeSetup(
        SetupChange request, ChangeSetup changeSetup, ReadSetup readSetup, CancellationToken cancellationToken)
    {
        await changeSetup.RunAsync(request, cancellationToken);
        return TypedResults.Ok(await readSetup.RunAsync(cancellationToken));
    }

    /// <summary>Asks the agents a question as a customer would, without a ticket, and notes when the answer comes from own articles.</summary>
    private static async Task<Results<Ok<SetupAnswer>, ProblemHttpResult>> Ask(
        SetupQuestion request, AskInSetup ask, CancellationToken cancellationToken)
    {
        var answer = await ask.RunAsync(request, cancellationToken);
        return answer.Match<Results<Ok<SetupAnswer>, ProblemHttpResult>>(
            reply => TypedResults.Ok(reply), problem => Problems.ToHttp(problem));
    }

    /// <summary>Version, database and how much there is of what.</summary>
    private static async Task<Ok<AboutView>> GetAbout(ReadAbout readAbout, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readAbout.RunAsync(cancellationToken));
}

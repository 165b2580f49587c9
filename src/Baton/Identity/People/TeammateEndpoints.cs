using Baton.Foundation;
using Baton.Live;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Identity.People;

internal static class TeammateEndpoints
{
    public static void MapTeammates(this IEndpointRouteBuilder routes)
    {
        var team = routes.MapGroup("/api/v1/teammates").WithTags("Teammates");
        team.MapGet("", List).RequireAuthorization(Policies.Viewer);
        team.MapGet("/activity", ListActivity).RequireAuthorization(Policies.Admin);

        var one = team.MapGroup("/{id}").RequireAuthorization(Policies.Admin);
        one.MapPut("/role", ChangeRole);
        one.MapPost("/deactivate", Deactivate);
        one.MapPost("/reactivate", Reactivate);
    }

    /// <summary>Everybody on the team, by name, with those who left.</summary>
    private static async Task<Ok<IReadOnlyList<TeammateView>>> List(ReadTeammates readTeammates, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readTeammates.RunAsync(cancellationToken));

    /// <summary>The latest hundred things that happened to people and keys: sign-ins, failed ones, changes of roles. Newest first.</summary>
    private static async Task<Ok<IReadOnlyList<EventView>>> ListActivity(ReadTeammates readTeammates, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readTeammates.ActivityAsync(cancellationToken));

    /// <summary>Changes what a teammate may do. It counts at once. The last admin stays admin.</summary>
    private static async Task<Results<Ok<TeammateView>, ProblemHttpResult>> ChangeRole(
        Id<Teammate> id, NewRole request, HttpContext http, ChangeTeammate changeTeammate, ReadTeammates readTeammates, CancellationToken cancellationToken) =>
        await ToHttpAsync(id, await changeTeammate.ToRoleAsync(id, request.Role, http.Caller.Name, cancellationToken), readTeammates, cancellationToken);

    /// <summary>Takes a teammate off the team: they are signed out everywhere at once. What they did keeps their name.</summary>
    private static async Task<Results<Ok<TeammateView>, ProblemHttpResult>> Deactivate(
        Id<Teammate> id, HttpContext http, ChangeTeammate changeTeammate, ReadTeammates readTeammates, CancellationToken cancellationToken) =>
        await ToHttpAsync(id, await changeTeammate.DeactivateAsync(id, http.Caller.Name, cancellationToken), readTeammates, cancellationToken);

    /// <summary>Lets a teammate back in, with the password they had.</summary>
    private static async Task<Results<Ok<TeammateView>, ProblemHttpResult>> Reactivate(
        Id<Teammate> id, HttpContext http, ChangeTeammate changeTeammate, ReadTeammates readTeammates, CancellationToken cancellationToken) =>
        await ToHttpAsync(id, await changeTeammate.ReactivateAsync(id, http.Caller.Name, cancellationToken), readTeammates, cancellationToken);

    private static async Task<Results<Ok<TeammateView>, ProblemHttpResult>> ToHttpAsync(
        Id<Teammate> id, Result<bool> changed, ReadTeammates readTeammates, CancellationToken cancellationToken)
    {
        var result = changed.IsRefused ? changed.Problem : await readTeammates.OneAsync(id, cancellationToken);
        return result.Match<Results<Ok<TeammateView>, ProblemHttpResult>>(view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));
    }
}

using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tickets.Timelines;

internal static class TimelineEndpoints
{
    public static void MapTimelines(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/tickets/{id}/timeline", Read).WithTags("Tickets").RequireAuthorization(Policies.Viewer);

    /// <summary>
    /// What happened on a ticket: messages with their sources and files, notes, and what was done, in words. Without
    /// `before` and `after` the newest page; `before` goes back, `after` reads what is new since a known sequence.
    /// </summary>
    private static async Task<Results<Ok<Timeline>, ProblemHttpResult>> Read(
        Id<Ticket> id,
        ReadTimeline readTimeline,
        CancellationToken cancellationToken,
        int? before = null,
        int? after = null,
        int limit = 100)
    {
        var result = await readTimeline.RunAsync(id, before, after, limit, cancellationToken);
        return result.Match<Results<Ok<Timeline>, ProblemHttpResult>>(
            timeline => TypedResults.Ok(timeline), problem => Problems.ToHttp(problem));
    }
}

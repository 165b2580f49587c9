using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tickets.Similar;

internal static class SimilarEndpoints
{
    public static void MapSimilar(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/tickets/{id}/similar", ListSimilar).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        routes.MapGet("/api/v1/search/tickets", ReadProgress).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
    }

    /// <summary>
    /// Tickets that are like this one, at most 8: duplicates first, then earlier contacts of the same customer about the same
    /// matter, then others', with the words that helped there.
    /// </summary>
    private static async Task<Results<Ok<IReadOnlyList<SimilarTicket>>, ProblemHttpResult>> ListSimilar(
        Id<Ticket> id, HttpContext http, FindSimilar findSimilar, CancellationToken cancellationToken)
    {
        var result = await findSimilar.RunAsync(id, http.Caller, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<SimilarTicket>>, ProblemHttpResult>>(
            similar => TypedResults.Ok(similar), problem => Problems.ToHttp(problem));
    }

    /// <summary>How many of the newest tickets can be found by what they mean, and whether the others are being worked on.</summary>
    private static async Task<Ok<RememberedTickets>> ReadProgress(ReadRemembered readRemembered, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readRemembered.RunAsync(cancellationToken));
}

using Baton.Foundation;
using Baton.Identity;
using Baton.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Learning;

internal static class LabellingEndpoints
{
    public static void MapLabelling(this IEndpointRouteBuilder routes)
    {
        var labelling = routes.MapGroup("/api/v1/learning/tickets").WithTags("Learning").RequireAuthorization(Policies.Teammate);
        labelling.MapGet("", ListTickets);
        labelling.MapPost("/{id}", Label);
    }

    /// <summary>The tickets whose category a teammate should say, the most useful first.</summary>
    private static async Task<Results<Ok<IReadOnlyList<TicketToLabel>>, ProblemHttpResult>> ListTickets(
        ListTicketsToLabel listTicketsToLabel, CancellationToken cancellationToken, int limit = 20)
    {
        var result = await listTicketsToLabel.RunAsync(limit, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<TicketToLabel>>, ProblemHttpResult>>(
            tickets => TypedResults.Ok(tickets), problem => Problems.ToHttp(problem));
    }

    /// <summary>A teammate says what a ticket is about and, if they like, how urgent. The agents learn from it.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Label(
        Id<Ticket> id, TicketLabel request, HttpContext http, LabelTicket labelTicket, CancellationToken cancellationToken)
    {
        var result = await labelTicket.RunAsync(id, request, http.Caller.Name, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

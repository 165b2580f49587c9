using Baton.Foundation;
using Baton.Identity;
using Baton.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Escalations;

internal static class EscalationEndpoints
{
    public static void MapEscalations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/tickets/{id}/dossier", GetDossier)
            .WithTags("Tickets").RequireAuthorization(Policies.Viewer);

    /// <summary>What the newest escalation of the ticket carries.</summary>
    private static async Task<Results<Ok<EscalationView>, ProblemHttpResult>> GetDossier(
        Id<Ticket> id, ReadDossier readDossier, CancellationToken cancellationToken)
    {
        var result = await readDossier.RunAsync(id, cancellationToken);
        return result.Match<Results<Ok<EscalationView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));
    }
}

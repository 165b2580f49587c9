using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Insights;

internal static class InsightEndpoints
{
    public static void MapInsights(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/dashboard/metrics", GetMetrics).WithTags("Insights").RequireAuthorization(Policies.Teammate);

    /// <summary>How the desk does: totals, rates in percent, and what they are made of.</summary>
    private static async Task<Ok<DashboardFigures>> GetMetrics(DashboardMetrics metrics, CancellationToken cancellationToken) =>
        TypedResults.Ok(await metrics.RunAsync(cancellationToken));
}

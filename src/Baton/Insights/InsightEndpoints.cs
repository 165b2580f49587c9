using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Insights;

internal static class InsightEndpoints
{
    public static void MapInsights(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/dashboard/metrics", GetMetrics).WithTags("Insights").RequireAuthorization(Policies.Viewer);
        var insights = routes.MapGroup("/api/v1/insights").WithTags("Insights").RequireAuthorization(Policies.Viewer);
        insights.MapGet("", GetInsights);
        insights.MapGet("/tickets", ListTickets);
        routes.MapCustomerPages();
    }

    /// <summary>How the desk does: totals, rates in percent, and what they are made of.</summary>
    private static async Task<Ok<DashboardFigures>> GetMetrics(DashboardMetrics metrics, CancellationToken cancellationToken) =>
        TypedResults.Ok(await metrics.RunAsync(cancellationToken));

    /// <summary>
    /// The figures of some days, with those of the days before. `from` and `to` are days (YYYY-MM-DD, both included) in
    /// the time zone `tz` (IANA name, UTC without one); without them, the last thirty.
    /// </summary>
    private static async Task<Results<Ok<InsightFigures>, ProblemHttpResult>> GetInsights(
        ReadInsights readInsights,
        TimeProvider clock,
        CancellationToken cancellationToken,
        string? from = null,
        string? to = null,
        string? tz = null,
        string? category = null,
        string? agent = null,
        string? channel = null)
    {
        var filter = Filter(from, to, tz, category, agent, channel, clock);
        return filter.IsRefused
            ? Problems.ToHttp(filter.Problem)
            : TypedResults.Ok(await readInsights.RunAsync(filter.Value, cancellationToken));
    }

    /// <summary>
    /// Exactly the tickets that one figure counts, newest first: `metric` and, where it has parts, `bucket`, as the
    /// figures name them, with the same days and filters.
    /// </summary>
    private static async Task<Results<Ok<Page<InsightTicket>>, ProblemHttpResult>> ListTickets(
        ListInsightTickets listTickets,
        TimeProvider clock,
        CancellationToken cancellationToken,
        string metric = "total",
        string? bucket = null,
        string? from = null,
        string? to = null,
        string? tz = null,
        string? category = null,
        string? agent = null,
        string? channel = null,
        string? cursor = null,
        int limit = 50)
    {
        var filter = Filter(from, to, tz, category, agent, channel, clock);
        if (filter.IsRefused)
            return Problems.ToHttp(filter.Problem);

        var result = await listTickets.RunAsync(
            filter.Value, new InsightMark(metric, bucket ?? ""), cursor, limit, cancellationToken);
        return result.Match<Results<Ok<Page<InsightTicket>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }

    private static Result<InsightFilter> Filter(
        string? from, string? to, string? tz, string? category, string? agent, string? channel, TimeProvider clock)
    {
        if (category is not null && !Json.TryWord<TicketCategory>(category, out _))
        {
            var words = Enum.GetValues<TicketCategory>().Select(Json.Word);
            return Problem.Invalid("category", $"Use one of: {string.Join(", ", words)}.");
        }

        TicketCategory? wanted = Json.TryWord(category, out TicketCategory one) ? one : null;
        return InsightPeriod.Read(from, to, tz, clock.GetUtcNow())
            .Bind<InsightFilter>(period => new InsightFilter(period, wanted, agent, channel));
    }
}

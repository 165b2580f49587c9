using Baton.Server.Security;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Hosting;

internal static class HealthRoutes
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("ok")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/readyz", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapPrometheusScrapingEndpoint("/metrics").RequireAuthorization(SecurityRules.MetricsPolicy);
    }

    /// <summary>200 when this process can do its work, 503 with what is wrong otherwise. Names no customer and no ticket.</summary>
    private static async Task<IResult> ReadyAsync(Readiness readiness, BatonDb db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var complaints = await readiness.ComplaintsAsync(cancellationToken);
        if (complaints.Count > 0)
            return TypedResults.Json(new { status = "not ready", complaints }, statusCode: StatusCodes.Status503ServiceUnavailable);

        var now = clock.GetUtcNow();
        var due = db.WorkItems.Where(item => item.State == WorkState.Ready && item.DueAt <= now);
        var oldest = await due.OrderBy(item => item.DueAt).Select(item => item.DueAt).Take(1).ToListAsync(cancellationToken);
        return TypedResults.Json(new
        {
            status = "ready",
            queue_age_seconds = oldest.Count is 0 ? 0 : Math.Round((now - oldest[0]).TotalSeconds, 1),
            dead_items = await db.WorkItems.CountAsync(item => item.State == WorkState.Dead, cancellationToken),
        });
    }
}

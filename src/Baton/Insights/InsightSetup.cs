namespace Baton.Insights;

internal static class InsightSetup
{
    public static IServiceCollection AddInsights(this IServiceCollection services) => services.AddScoped<DashboardMetrics>();
}

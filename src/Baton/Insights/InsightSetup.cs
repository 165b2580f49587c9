namespace Baton.Insights;

internal static class InsightSetup
{
    public static IServiceCollection AddInsights(this IServiceCollection services)
    {
        services.AddScoped<DashboardMetrics>();
        services.AddScoped<ReadInsights>();
        services.AddScoped<ListInsightTickets>();
        services.AddScoped<FindCustomers>();
        services.AddScoped<ReadCustomer>();
        return services;
    }
}

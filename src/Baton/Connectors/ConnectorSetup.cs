namespace Baton.Connectors;

internal static class ConnectorSetup
{
    public static IServiceCollection AddConnectors(this IServiceCollection services)
    {
        services.AddScoped<ICustomerSource, DatabaseCustomers>();
        return services;
    }
}

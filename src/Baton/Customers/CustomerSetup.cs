namespace Baton.Customers;

internal static class CustomerSetup
{
    public static IServiceCollection AddCustomers(this IServiceCollection services)
    {
        services.AddScoped<ChangeCustomer>();
        services.AddScoped<FindOrganizations>();
        return services;
    }
}

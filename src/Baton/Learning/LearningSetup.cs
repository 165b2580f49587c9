namespace Baton.Learning;

internal static class LearningSetup
{
    public static IServiceCollection AddLearning(this IServiceCollection services)
    {
        services.AddScoped<ListTicketsToLabel>();
        services.AddScoped<LabelTicket>();
        return services;
    }
}

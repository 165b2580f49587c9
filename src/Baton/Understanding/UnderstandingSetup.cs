namespace Baton.Understanding;

internal static class UnderstandingSetup
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton<IMessageReader, BuiltInReader>();
        return services;
    }
}

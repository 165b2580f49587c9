using Baton.Storage;

namespace Baton.Live;

internal static class LiveSetup
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSingleton<Signals>();
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<FollowLive>();
        return services;
    }
}

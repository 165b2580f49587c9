namespace Baton.Work;

internal static class WorkSetup
{
    public static IServiceCollection AddWork(this IServiceCollection services)
    {
        services.AddOptions<WorkOptions>().BindConfiguration("Work").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ClaimWork>();
        services.AddSingleton<WorkHandlers>();
        services.AddSingleton<WorkerHealth>();
        services.AddScoped<FindWork>();
        services.AddScoped<RetryWork>();
        return services;
    }

    /// <summary>Runs the queue in this process; left out where the role is web alone.</summary>
    public static IServiceCollection AddWorker(this IServiceCollection services) =>
        services.AddHostedService<WorkerLoop>();

    /// <summary>States who does the work of one kind.</summary>
    public static IServiceCollection AddWorkHandler<THandler>(this IServiceCollection services, string kind)
        where THandler : class, IWorkHandler
    {
        services.AddScoped<THandler>();
        services.AddSingleton(new WorkHandlers.Registration(kind, typeof(THandler)));
        return services;
    }
}

using Baton.Work;
using Baton.Workspaces.Samples;
using Baton.Workspaces.Setup;

namespace Baton.Workspaces;

internal static class WorkspaceSetup
{
    public static IServiceCollection AddWorkspaces(this IServiceCollection services)
    {
        services.AddScoped<LoadWorkspace>();
        services.AddScoped<ReadSample>();
        services.AddScoped<StartSampleRemoval>();
        services.AddScoped<ReadSetup>();
        services.AddScoped<ChangeSetup>();
        services.AddScoped<AskInSetup>();
        services.AddScoped<ReadAbout>();
        services.AddWorkHandler<RemoveSample>(RemoveSample.Kind);
        return services;
    }
}

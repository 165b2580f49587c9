namespace Baton.Workspaces;

internal static class WorkspaceSetup
{
    public static IServiceCollection AddWorkspaces(this IServiceCollection services) => services.AddScoped<LoadWorkspace>();
}

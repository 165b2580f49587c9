using Baton.Tools.Approvals;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Baton.Tools.Http;

namespace Baton.Tools;

internal static class ToolSetup
{
    public static IServiceCollection AddTools(this IServiceCollection services)
    {
        services.AddOptions<ToolOptions>().BindConfiguration("Tools").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<GuardedHttp>();
        services.AddSingleton<CheckOffer>();
        services.AddSingleton<ToolCatalogue>();
        services.AddScoped<SaveToolFile>();
        services.AddScoped<KeepJournal>();
        services.AddScoped<RunFunction>();
        services.AddScoped<ReconcileEffect>();
        services.AddScoped<CallTool>();
        services.AddScoped<ReadActions>();
        services.AddScoped<ReadTools>();
        services.AddScoped<SwitchOff>();
        services.AddScoped<ReadApprovals>();
        services.AddScoped<DecideApproval>();
        return services;
    }
}

using Baton.Privacy;

namespace Baton.Channels.Widget;

internal static class WidgetSetup
{
    public static IServiceCollection AddWidget(this IServiceCollection services)
    {
        services.AddSingleton<WidgetSightings>();
        services.AddOptions<WidgetOptions>().BindConfiguration("Widget").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<VisitorLimits>();
        services.AddSeal(IdentityKey.Purpose);
        services.AddScoped<DemoIsOpen>();
        services.AddScoped<ReadWidget>();
        services.AddScoped<ChangeWidget>();
        services.AddScoped<MakeIdentityKey>();
        services.AddScoped<RevokeIdentityKey>();
        services.AddScoped<CheckIdentity>();
        services.AddScoped<SignDemoIdentity>();
        services.AddScoped<StartSession>();
        services.AddScoped<RecognizeSession>();
        services.AddScoped<EndSession>();
        services.AddScoped<OpenVisitorTicket>();
        services.AddScoped<ListVisitorTickets>();
        services.AddScoped<MarkRead>();
        services.AddScoped<SearchForVisitor>();
        return services;
    }
}

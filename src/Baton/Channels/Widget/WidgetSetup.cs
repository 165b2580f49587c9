using Microsoft.AspNetCore.DataProtection;

namespace Baton.Channels.Widget;

internal static class WidgetSetup
{
    private const string Purpose = "baton.widget.identity-keys";

    public static IServiceCollection AddWidget(this IServiceCollection services)
    {
        services.AddSingleton<WidgetSightings>();
        services.AddOptions<WidgetOptions>().BindConfiguration("Widget").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<VisitorLimits>();
        services.AddSingleton(provider => SealOf(provider.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose)));
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

    private static Seal SealOf(IDataProtector protector) => new(
        protector.Protect,
        closed =>
        {
            try
            {
                return protector.Unprotect(closed);
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                return null;
            }
        });
}

namespace Baton.Escalations;

internal static class EscalationSetup
{
    public static IServiceCollection AddEscalations(this IServiceCollection services) => services.AddScoped<ReadDossier>();
}

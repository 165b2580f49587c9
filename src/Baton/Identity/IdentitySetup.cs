using Baton.Identity.People;
using Baton.Identity.Repeats;
using Baton.Identity.Sessions;
using Baton.Identity.Welcome;
using Baton.Live;
using Baton.Privacy;

namespace Baton.Identity;

internal static class IdentitySetup
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration("SignIn").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new FeedRights((who, subject) => CallerSetup.Of(who).MayFollow(subject)));
        services.AddSingleton<NoteLastUse>();
        services.AddHostedService(provider => provider.GetRequiredService<NoteLastUse>());

        services.AddRepeats();
        services.AddSingleton<RecognizeKey>();
        services.AddScoped<CreateApiKey>();
        services.AddScoped<ListApiKeys>();
        services.AddScoped<RevokeApiKey>();
        services.AddScoped<FirstAdminKey>();

        services.AddSingleton<Passwords>();
        services.AddSingleton<RecognizeTeammate>();
        services.AddSingleton<SessionCookieSetup>();
        services.AddScoped<SignIn>();
        services.AddScoped<ListSessions>();
        services.AddScoped<EndSession>();
        services.AddScoped<ChangePassword>();
        services.AddSeal(Codes.Purpose);
        services.AddScoped<UseCodes>();

        services.AddScoped<ReadTeammates>();
        services.AddScoped<ChangeTeammate>();

        services.AddScoped<FirstAdminLink>();
        services.AddScoped<InviteTeammate>();
        services.AddScoped<MakeResetLink>();
        services.AddScoped<UseWelcomeLink>();
        return services;
    }
}

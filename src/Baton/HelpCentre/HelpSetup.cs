using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Gaps;
using Baton.HelpCentre.Visits;
using Baton.HelpCentre.Votes;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Baton.HelpCentre;

internal static class HelpSetup
{
    public static IServiceCollection AddHelpCentre(this IServiceCollection services)
    {
        services.AddOptions<HelpOptions>().BindConfiguration("Help").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(HelpFiles.None);
        services.AddSingleton<Summaries>();
        services.AddSingleton<CountVisits>();
        services.AddHostedService(provider => provider.GetRequiredService<CountVisits>());
        services.AddScoped<Shelf>();
        services.AddScoped<FindArticles>();
        services.AddScoped<FrameSetup>();
        services.AddSingleton<AskLimits>();
        services.AddScoped<AskAgents>();
        services.AddScoped<AskPeople>();
        services.AddScoped<ReadRequest>();
        services.AddScoped<VoteOnArticle>();
        services.AddScoped<ReadComments>();
        services.AddSingleton<QuestionLikeness>();
        services.AddScoped<CollectQuestions>();
        services.AddScoped<ReadGaps>();
        return services;
    }
}

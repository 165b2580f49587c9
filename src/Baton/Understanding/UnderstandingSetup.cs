using Baton.Language.Guessing;
using Baton.Understanding.Categories;
using Baton.Understanding.Findings;

namespace Baton.Understanding;

internal static class UnderstandingSetup
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton<CategoryClassifier>();
        services.AddSingleton<Detectors>();
        services.AddSingleton<LanguageDetector>();
        services.AddSingleton<IMessageReader, BuiltInReader>();
        services.AddHostedService<WarmUp>();
        return services;
    }
}

using Baton.Language.Guessing;
using Baton.Language.Meaning;
using Baton.Understanding.Categories;

namespace Baton.Understanding;

internal static class UnderstandingSetup
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CategoryClassifier(provider.GetRequiredService<IMeaning>()));
        services.AddSingleton<LanguageDetector>();
        services.AddSingleton<IMessageReader, BuiltInReader>();
        services.AddHostedService<WarmUp>();
        return services;
    }
}

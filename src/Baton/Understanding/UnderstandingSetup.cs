using Baton.Understanding.Categories;
using Baton.Understanding.Languages;

namespace Baton.Understanding;

internal static class UnderstandingSetup
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton(_ => new CategoryClassifier());
        services.AddSingleton<LanguageDetector>();
        services.AddSingleton<IMessageReader, BuiltInReader>();
        services.AddHostedService<WarmUp>();
        return services;
    }
}

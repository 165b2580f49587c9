namespace Baton.Knowledge;

internal static class KnowledgeSetup
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeIndex>();
        services.AddScoped<SearchKnowledge>();
        services.AddScoped<SaveArticle>();
        services.AddScoped<ImportArticles>();
        services.AddScoped<ReadArticle>();
        services.AddScoped<RateArticle>();
        return services;
    }
}

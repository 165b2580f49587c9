using Baton.Knowledge.Imports;
using Baton.Work;

namespace Baton.Knowledge;

internal static class KnowledgeSetup
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeIndex>();
        services.AddScoped<SearchKnowledge>();
        services.AddScoped<SaveArticle>();
        services.AddScoped<ReadArticle>();
        services.AddScoped<RateArticle>();
        services.AddScoped<FindArticles>();
        services.AddScoped<CountArticles>();
        services.AddScoped<CreateArticle>();
        services.AddScoped<EditArticle>();
        services.AddScoped<MoveArticle>();
        services.AddScoped<ArticleHistory>();
        services.AddWorkHandler<DeleteArticle>(DeleteArticle.Erase);
        services.AddScoped<HelpCategories>();
        services.AddScoped<ImportArticles>();
        services.AddScoped<StartImport>();
        services.AddScoped<CancelImport>();
        services.AddScoped<ReadImport>();
        services.AddWorkHandler<ImportWork>(ImportWork.Kind);
        return services;
    }
}

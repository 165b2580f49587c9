using Baton.Knowledge.Imports;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Work;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Baton.Knowledge;

internal static class KnowledgeSetup
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton(provider => new PassageIndex(EverydayWords.Of(provider.GetRequiredService<IMeaning>())));
        services.AddSingleton<SentenceVectors>();
        services.AddSingleton<VectorStore>();
        services.AddSingleton<FindPassages>();
        services.AddSingleton<FollowPastQuestions>();
        services.AddHostedService<EncodePastQuestions>();
        services.AddScoped<StopEncoding>();
        services.AddScoped<PreparedVectors>();
        services.AddScoped<ReadSearchIndex>();
        services.TryAddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(
            provider => new OnBoardEmbeddings(provider.GetRequiredService<IMeaning>()));
        services.AddWorkHandler<EncodeArticles>(EncodeArticles.Kind);
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
        services.AddScoped<ArticleQuestions>();
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

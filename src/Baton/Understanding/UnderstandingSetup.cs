using Baton.Examples;
using Baton.Language.Guessing;
using Baton.Understanding.Categories;
using Baton.Understanding.Findings;
using Baton.Understanding.Learnt;
using Baton.Work;

namespace Baton.Understanding;

internal static class UnderstandingSetup
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton<LiveModels>();
        services.AddSingleton<FollowLearnt>();
        services.AddSingleton<LearntUrgency>();
        services.AddScoped<ReadLearning>();
        services.AddScoped<MoveLearnt>();
        services.AddWorkHandler<LearnFromExamples>(ExampleWork.Learn);
        services.AddWorkHandler<ForgetExamples>(ExampleWork.Forget);
        services.AddSingleton<CategoryClassifier>();
        services.AddSingleton<Detectors>();
        services.AddSingleton<IMessageReader, BuiltInReader>();
        services.AddHostedService<WarmUp>();
        return services;
    }
}

using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Embeddings;

namespace Baton.Providers.Embeddings;

public static class EmbeddingSetup
{
    /// <summary>Vectors from an OpenAI-compatible service where <c>Embeddings:Model</c> names one; else nothing is added.</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EmbeddingOptions>().BindConfiguration(EmbeddingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        if (string.IsNullOrWhiteSpace(configuration[$"{EmbeddingOptions.Section}:{nameof(EmbeddingOptions.Model)}"]))
            return services;
        return services.AddSingleton(provider => Connect(provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value));
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Connect(EmbeddingOptions options)
    {
        var client = new EmbeddingClient(
            options.Model,
            new ApiKeyCredential(string.IsNullOrWhiteSpace(options.Key) ? "none" : options.Key),
            new OpenAIClientOptions { Endpoint = options.Endpoint });
        return client.AsIEmbeddingGenerator(options.Dimensions);
    }
}

using Baton.Foundation;
using Baton.Language.Meaning;
using Microsoft.Extensions.AI;

namespace Baton.Knowledge.Search;

/// <summary>The sentence model on board, as the port of embeddings. A service that is configured takes its place.</summary>
internal sealed class OnBoardEmbeddings(IMeaning meaning) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata metadata = new("baton", null, meaning.Model, meaning.Dimensions);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        var vectors = meaning.OfAll([.. values.Select(value => Folding.Fold(value))], Attention.Close, null, cancellationToken);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector))));
    }

    public object? GetService(Type serviceType, object? serviceKey) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // The model belongs to whoever made it.
    }
}

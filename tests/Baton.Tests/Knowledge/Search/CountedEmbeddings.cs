using Microsoft.Extensions.AI;

namespace Baton.Tests.Knowledge.Search;

/// <summary>
/// Stands for a service that makes vectors: each letter pair has a direction of its own, so texts with the same words lie close.
/// Counts what it is asked, and can be out of order.
/// </summary>
internal sealed class CountedEmbeddings(string model) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int Dimensions = 128;

    private int asked;

    public int Asked => asked;

    public bool IsDown { get; set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("The service is down.");
        var texts = values.ToList();
        Interlocked.Add(ref asked, texts.Count);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Vector(text)))));
    }

    public object? GetService(Type serviceType, object? serviceKey) =>
        serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("test", null, model, Dimensions) : null;

    public void Dispose()
    {
        // Nothing is held.
    }

    private static float[] Vector(string text)
    {
        var vector = new float[Dimensions];
        var letters = text.ToLowerInvariant();
        for (var at = 0; at + 1 < letters.Length; at++)
            vector[((letters[at] * 31) + letters[at + 1]) % Dimensions] += 1;
        return vector;
    }
}

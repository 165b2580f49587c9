using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace Baton.Knowledge.Search;

/// <summary>
/// Turns questions and articles into vectors, with the sentence model on board or with the service that is configured. A
/// question never waits long for a service and never fails with it: without a vector, search goes by words.
/// </summary>
internal sealed class SentenceVectors(
    IEmbeddingGenerator<string, Embedding<float>> embeddings, TimeProvider clock, ILogger<SentenceVectors> log)
{
    /// <summary>Asked for together; services refuse much larger batches.</summary>
    private const int Batch = 64;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>A service that failed is left alone for so long, or every search would wait for it.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly EmbeddingGeneratorMetadata? metadata =
        embeddings.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;

    private DateTimeOffset askAgainAt = DateTimeOffset.MinValue;

    /// <summary>Made on this machine, in milliseconds a sentence and at no price.</summary>
    public bool IsOnBoard { get; } = embeddings.GetService(typeof(OnBoardEmbeddings)) is not null;

    /// <summary>False where this machine cannot run the model on board and no service is configured.</summary>
    public bool AreThere => metadata?.DefaultModelDimensions is not 0;

    public string Model => metadata?.DefaultModelId ?? "unknown";

    /// <summary>The vector of a question; empty when there is none to be had now.</summary>
    public async Task<float[]> OfQuestionAsync(string text, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(text) ? [] : await OfQuestionsAsync([text], cancellationToken) is [var vector] ? vector : [];

    /// <summary>The vectors of some questions, in their order; none at all when they cannot be had now.</summary>
    public async Task<IReadOnlyList<float[]>> OfQuestionsAsync(string[] texts, CancellationToken cancellationToken)
    {
        if (!AreThere || clock.GetUtcNow() < askAgainAt)
            return [];
        if (IsOnBoard)
            return await EncodeAsync(texts, cancellationToken);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = clock.CreateTimer(_ => patience.Cancel(), null, LongestWait, Timeout.InfiniteTimeSpan);
        try
        {
            return await EncodeAsync(texts, patience.Token);
        }
        catch (Exception outage) when (!cancellationToken.IsCancellationRequested)
        {
            askAgainAt = clock.GetUtcNow() + Pause;
            log.EmbeddingsFailed(Model, outage.Message);
            return [];
        }
    }

    /// <summary>The vectors of some texts, in their order; each empty where no model runs. Fails with the service.</summary>
    public async Task<IReadOnlyList<float[]>> OfTextsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        AreThere ? await EncodeAsync([.. texts], cancellationToken) : [.. texts.Select(_ => Array.Empty<float>())];

    /// <summary>The vectors of each sentence of each passage, as <see cref="PassageSentences"/> cuts them.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<float[]>>> OfArticleAsync(IndexedArticle article, CancellationToken cancellationToken)
    {
        var passages = article.Passages.Select(passage => PassageSentences.ToEncode(passage).ToList()).ToList();
        var vectors = new Queue<float[]>();
        foreach (var batch in passages.SelectMany(sentences => sentences).Chunk(Batch))
        {
            foreach (var vector in await EncodeAsync(batch, cancellationToken))
                vectors.Enqueue(vector);
        }

        return [.. passages.Select(sentences => (IReadOnlyList<float[]>)[.. sentences.Select(_ => vectors.Dequeue())])];
    }

    private async Task<List<float[]>> EncodeAsync(string[] texts, CancellationToken cancellationToken)
    {
        var made = await embeddings.GenerateAsync(texts, null, cancellationToken);
        return made.Count == texts.Length
            ? [.. made.Select(embedding => OfLengthOne(embedding.Vector))]
            : throw new InvalidOperationException($"{Model} gave {made.Count} vectors for {texts.Length} texts.");
    }

    private static float[] OfLengthOne(ReadOnlyMemory<float> vector)
    {
        var scaled = vector.ToArray();
        TensorPrimitives.Divide(scaled, MathF.Max(TensorPrimitives.Norm(scaled), 1e-9f), scaled);
        return scaled;
    }
}

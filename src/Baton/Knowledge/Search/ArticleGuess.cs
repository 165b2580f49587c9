using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace Baton.Knowledge.Search;

/// <summary>
/// Tells by what past questions mean which article a new one belongs to: a linear discriminant, in which directions count little
/// along which questions of one and the same article differ. Learnt in a moment, without steps to wait for, and an article
/// without questions takes part with what it says itself.
/// </summary>
internal sealed class ArticleGuess
{
    /// <summary>How far the spread is taken to be the same in all directions; few questions show it badly.</summary>
    private const double Evenness = 0.5;

    /// <summary>How sharply the better guess is preferred; found on the project's own questions.</summary>
    private const double Sharpness = 16;

    private readonly float[] inverse;
    private readonly int dimensions;
    private readonly ConcurrentDictionary<string, Centre> centres = new(StringComparer.Ordinal);

    private ArticleGuess(float[] inverse, int dimensions) => (this.inverse, this.dimensions) = (inverse, dimensions);

    /// <summary>Learns from the vectors of each article's questions; null where there is nothing to learn from.</summary>
    public static ArticleGuess? Learn(IReadOnlyList<IReadOnlyList<float[]>> articles)
    {
        if (articles.SelectMany(vectors => vectors).FirstOrDefault() is not { Length: > 0 } first)
            return null;
        var size = first.Length;
        var spread = new float[size * size];
        foreach (var vectors in articles)
            AddSpread(spread, vectors, size);
        var trace = Enumerable.Range(0, size).Sum(at => (double)spread[(at * size) + at]);
        if (trace <= 0)
            return null;

        var scale = (float)((1 - Evenness) * size / trace);
        TensorPrimitives.Multiply(spread, scale, spread);
        for (var at = 0; at < size; at++)
            spread[(at * size) + at] += (float)Evenness;
        return new ArticleGuess(Matrix.Inverse(spread, size), size);
    }

    /// <summary>An article or its questions changed.</summary>
    public void Forget(string article) => centres.TryRemove(article, out _);

    /// <summary>How likely the question belongs to each of these articles, which sum to 1; empty where its vector cannot be compared.</summary>
    /// <param name="vectorsOf">What an article says and what was asked of it; empty where nothing is known.</param>
    public Dictionary<string, double> Among(IReadOnlyCollection<string> articles, float[] question, Func<string, IReadOnlyList<float[]>> vectorsOf)
    {
        if (question.Length != dimensions)
            return [];
        var scores = new Dictionary<string, double>(articles.Count, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var centre = centres.GetOrAdd(article, key => CentreOf(vectorsOf(key)));
            if (centre.Turned.Length > 0)
                scores[article] = Sharpness * (TensorPrimitives.Dot(question, centre.Turned) - centre.Half);
        }

        if (scores.Count is 0)
            return scores;
        var best = scores.Values.Max();
        var sum = scores.Values.Sum(score => Math.Exp(score - best));
        return scores.ToDictionary(pair => pair.Key, pair => Math.Exp(pair.Value - best) / sum);
    }

    private Centre CentreOf(IReadOnlyList<float[]> vectors)
    {
        if (vectors.Count is 0 || vectors.Any(vector => vector.Length != dimensions))
            return new Centre([], 0);
        var mean = MeanOf(vectors, dimensions);
        var turned = new float[dimensions];
        for (var row = 0; row < dimensions; row++)
            turned[row] = TensorPrimitives.Dot(mean, inverse.AsSpan(row * dimensions, dimensions));
        return new Centre(turned, TensorPrimitives.Dot<float>(mean, turned) / 2);
    }

    private static void AddSpread(float[] spread, IReadOnlyList<float[]> vectors, int size)
    {
        if (vectors.Count < 2)
            return;
        var mean = MeanOf(vectors, size);
        var apart = new float[size];
        foreach (var vector in vectors)
        {
            TensorPrimitives.Subtract(vector, mean, apart);
            for (var row = 0; row < size; row++)
            {
                var line = spread.AsSpan(row * size, size);
                TensorPrimitives.MultiplyAdd(apart, apart[row], line, line);
            }
        }
    }

    private static float[] MeanOf(IReadOnlyList<float[]> vectors, int size)
    {
        var mean = new float[size];
        foreach (var vector in vectors)
            TensorPrimitives.Add(mean, vector, mean);
        TensorPrimitives.Divide(mean, vectors.Count, mean);
        return mean;
    }

    /// <param name="Turned">The mean of an article's vectors, multiplied with the inverse of the spread.</param>
    /// <param name="Half">Half of the mean's own product with it.</param>
    private sealed record Centre(float[] Turned, float Half);
}

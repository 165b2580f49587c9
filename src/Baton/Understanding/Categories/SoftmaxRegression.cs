using System.Numerics;
using System.Runtime.InteropServices;

namespace Baton.Understanding.Categories;

/// <summary>
/// Multinomial logistic regression with L2 penalty, fitted by stochastic dual coordinate ascent: no learning rate to tune,
/// the same result each time, and the cost of a round is the number of values that are not zero. The weights of one feature
/// for all labels lie side by side, so that one processor instruction serves eight labels.
/// </summary>
internal sealed class SoftmaxRegression
{
    /// <summary>Inverse strength of the penalty; 10 to 30 is best for short texts with few examples.</summary>
    private const float Softness = 20f;

    private const int Rounds = 40;

    /// <summary>The softmax loss curves by at most 1/2, which bounds a safe step; typical curvature is far smaller.</summary>
    private const float Curvature = 0.15f;

    /// <summary>A prime step through the rows mixes the labels, which lie in blocks, without a random number.</summary>
    private const int MixingStep = 7919;

    private readonly int stride;
    private readonly Vector<float>[] weights;

    private SoftmaxRegression(int labels, int stride, Vector<float>[] weights)
    {
        Labels = labels;
        this.stride = stride;
        this.weights = weights;
    }

    public int Labels { get; }

    public static SoftmaxRegression Fit(
        IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, IReadOnlyList<int> rows, int features, int labelCount)
    {
        var stride = (labelCount + Vector<float>.Count - 1) / Vector<float>.Count;
        var model = new SoftmaxRegression(labelCount, stride, new Vector<float>[features * stride]);
        var width = stride * Vector<float>.Count;
        var duals = new float[rows.Count * width];
        var scores = new float[width];
        const float step = 1f / (1f + (Softness * Curvature));
        var mixing = rows.Count % MixingStep == 0 ? 1 : MixingStep;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var at = (int)((((long)i * mixing) + round) % rows.Count);
                model.Update(texts[rows[at]], labels[rows[at]], duals.AsSpan(at * width, width), scores, step);
            }
        }

        return model;
    }

    /// <summary>Scores before they become probabilities, one per label.</summary>
    public float[] Scores(SparseVector text)
    {
        var scores = new float[stride * Vector<float>.Count];
        Score(text, scores);
        return scores[..Labels];
    }

    public float Weight(int feature, int label) =>
        MemoryMarshal.Cast<Vector<float>, float>(weights.AsSpan(feature * stride, stride))[label];

    private void Update(SparseVector text, int label, Span<float> dual, float[] scores, float step)
    {
        Score(text, scores);
        Softmax(scores.AsSpan(0, Labels));
        for (var i = 0; i < Labels; i++)
        {
            var change = step * ((i == label ? 1f : 0f) - scores[i] - dual[i]);
            dual[i] += change;
            scores[i] = change * Softness;
        }

        var changes = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < text.Places.Length; i++)
        {
            for (var block = 0; block < stride; block++)
            {
                var place = (text.Places[i] * stride) + block;
                weights[place] += changes[block] * text.Values[i];
            }
        }
    }

    private void Score(SparseVector text, float[] scores)
    {
        Array.Clear(scores);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        for (var i = 0; i < text.Places.Length; i++)
        {
            for (var block = 0; block < stride; block++)
                sums[block] += weights[(text.Places[i] * stride) + block] * text.Values[i];
        }
    }

    public static void Softmax(Span<float> scores)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
            largest = MathF.Max(largest, score);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }

        foreach (ref var score in scores)
            score /= sum;
    }
}

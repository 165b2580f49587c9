using System.Numerics;
using System.Runtime.InteropServices;

namespace Baton.Understanding.Labels;

/// <summary>What a linear model makes small.</summary>
internal enum Loss
{
    /// <summary>Multinomial logistic regression: best where examples are few, and its scores are close to probabilities.</summary>
    Softmax,

    /// <summary>One squared hinge per label, each label against the rest: as accurate with many examples, and needs fewer rounds.</summary>
    SquaredHinge,
}

/// <summary>
/// A linear classifier with L2 penalty, fitted by dual coordinate ascent: no learning rate to tune, the same result each
/// time, and the cost of a round is the number of values that are not zero. The weights of one feature for all labels lie
/// side by side, so that one processor instruction serves several labels.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>The softmax loss curves by at most 1/2, which bounds a safe step; typical curvature is far smaller.</summary>
    private const float Curvature = 0.15f;

    private readonly int stride;
    private readonly Vector<float>[] weights;

    private LinearModel(int features, int labels)
    {
        Labels = labels;
        Features = features;
        stride = (labels + Vector<float>.Count - 1) / Vector<float>.Count;
        weights = new Vector<float>[features * stride];
    }

    public int Labels { get; }

    public int Features { get; }

    /// <param name="texts">Vectors of all examples.</param>
    /// <param name="labels">Label of each example, from 0.</param>
    /// <param name="rows">The examples to learn from; the others stay unseen.</param>
    /// <param name="size">Number of features and of labels.</param>
    /// <param name="fitting">How to learn.</param>
    public static LinearModel Fit(
        IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, IReadOnlyList<int> rows, (int Features, int Labels) size,
        Fitting fitting, CancellationToken cancellationToken)
    {
        var model = new LinearModel(size.Features, size.Labels);
        var width = model.stride * Vector<float>.Count;
        var duals = new float[(long)rows.Count * width];
        var scores = new float[width];
        var order = rows.Select((_, at) => at).ToArray();
        var random = new Shuffle(rows.Count);
        for (var round = 0; round < fitting.Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Run(order);
            foreach (var at in order)
            {
                var text = texts[rows[at]];
                var dual = duals.AsSpan(at * width, width);
                model.Score(text, scores);
                if (fitting.Loss is Loss.Softmax)
                    SoftmaxStep(scores.AsSpan(0, size.Labels), labels[rows[at]], dual, fitting.Softness, text.SquaredLength);
                else
                    HingeStep(scores.AsSpan(0, size.Labels), labels[rows[at]], dual, fitting.Softness, text.SquaredLength);
                model.Add(text, scores);
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

    public float Weight(int feature, int label) => Row(feature)[label];

    /// <summary>The weights of a feature for all labels.</summary>
    public Span<float> Row(int feature) =>
        MemoryMarshal.Cast<Vector<float>, float>(weights.AsSpan(feature * stride, stride))[..Labels];

    /// <summary>An empty model, to be filled row by row.</summary>
    public static LinearModel Empty(int features, int labels) => new(features, labels);

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

    /// <summary>Turns scores into the change of each label's weight per unit of the text, and notes it in the duals.</summary>
    private static void SoftmaxStep(Span<float> scores, int label, Span<float> dual, float softness, float squaredLength)
    {
        var step = 1f / (1f + (softness * Curvature * squaredLength));
        Softmax(scores);
        for (var i = 0; i < scores.Length; i++)
        {
            var change = step * ((i == label ? 1f : 0f) - scores[i] - dual[i]);
            dual[i] += change;
            scores[i] = change * softness;
        }
    }

    private static void HingeStep(Span<float> scores, int label, Span<float> dual, float softness, float squaredLength)
    {
        var ridge = 1f / (2f * softness);
        var step = 1f / (squaredLength + ridge);
        for (var i = 0; i < scores.Length; i++)
        {
            var side = i == label ? 1f : -1f;
            var better = MathF.Max(dual[i] - (((side * scores[i]) - 1f + (ridge * dual[i])) * step), 0f);
            var change = better - dual[i];
            dual[i] = better;
            scores[i] = change * side;
        }
    }

    private void Add(SparseVector text, float[] changes)
    {
        var blocks = MemoryMarshal.Cast<float, Vector<float>>(changes.AsSpan());
        var isAny = false;
        foreach (var block in blocks)
            isAny |= block != Vector<float>.Zero;
        if (!isAny)
            return;

        for (var i = 0; i < text.Places.Length; i++)
        {
            var row = weights.AsSpan(text.Places[i] * stride, stride);
            for (var block = 0; block < row.Length; block++)
                row[block] += blocks[block] * text.Values[i];
        }
    }

    private void Score(SparseVector text, float[] scores)
    {
        Array.Clear(scores);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        for (var i = 0; i < text.Places.Length; i++)
        {
            var row = weights.AsSpan(text.Places[i] * stride, stride);
            for (var block = 0; block < row.Length; block++)
                sums[block] += row[block] * text.Values[i];
        }
    }
}

/// <summary>How a linear model learns.</summary>
/// <param name="Loss">What it makes small.</param>
/// <param name="Softness">Inverse strength of the penalty: more follows the examples closer.</param>
/// <param name="Rounds">How often each example is looked at.</param>
internal sealed record Fitting(Loss Loss, float Softness, int Rounds)
{
    /// <summary>Up to so many examples the softmax loss is better and still quick.</summary>
    private const int Many = 3_000;

    /// <summary>The meaning of an example is one short vector; many of them need fewer rounds.</summary>
    public static Fitting ForMeaning(int examples) => new(Loss.Softmax, 8f, examples <= 1_000 ? 60 : 20);

    public static Fitting ForWords(int examples) =>
        examples <= Many ? new(Loss.Softmax, 10f, 40) : new(Loss.SquaredHinge, 1f, 15);

    /// <summary>Less exact and quicker: enough to see how sure a model of this kind may be.</summary>
    public Fitting Quick() => Loss is Loss.Softmax ? this with { Rounds = Rounds * 5 / 8 } : this with { Rounds = 6 };
}

/// <summary>Puts rows into another order each time, always the same one for the same number of rows.</summary>
internal sealed class Shuffle(int seed)
{
    private uint state = ((uint)seed * 2_654_435_761u) | 1u;

    public void Run(int[] order)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var other = (int)(state % (uint)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}

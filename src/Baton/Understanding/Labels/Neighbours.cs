using System.Numerics.Tensors;

namespace Baton.Understanding.Labels;

/// <summary>An example that lies near a text. <paramref name="Likeness"/> is the cosine, 1 for the same meaning.</summary>
internal readonly record struct Neighbour(int Example, float Likeness);

/// <summary>The examples by what they mean. Finds the nearest by looking at all, which is exact and quick enough for thousands.</summary>
internal sealed class Neighbours
{
    private readonly float[] vectors;

    /// <param name="vectors">One after the other, each of length 1.</param>
    /// <param name="labels">Label of each example.</param>
    public Neighbours(float[] vectors, int dimensions, int[] labels)
    {
        this.vectors = vectors;
        Dimensions = dimensions;
        Labels = labels;
    }

    public int Dimensions { get; }

    public int[] Labels { get; }

    public ReadOnlySpan<float> Vectors => vectors;

    /// <summary>The nearest examples, the nearest first, and the likeness of the nearest one of each label.</summary>
    public (Neighbour[] Nearest, float[] ByLabel) Find(ReadOnlySpan<float> meaning, int most, int labelCount)
    {
        var byLabel = new float[labelCount];
        if (meaning.Length == 0 || Labels.Length == 0)
            return ([], byLabel);

        Array.Fill(byLabel, -1f);
        var nearest = new Neighbour[Math.Min(most, Labels.Length)];
        var count = 0;
        for (var example = 0; example < Labels.Length; example++)
        {
            var likeness = TensorPrimitives.Dot(meaning, vectors.AsSpan(example * Dimensions, Dimensions));
            ref var best = ref byLabel[Labels[example]];
            best = MathF.Max(best, likeness);
            if (count == nearest.Length && likeness <= nearest[^1].Likeness)
                continue;
            var at = Math.Min(count, nearest.Length - 1);
            for (; at > 0 && nearest[at - 1].Likeness < likeness; at--)
                nearest[at] = nearest[at - 1];
            nearest[at] = new Neighbour(example, likeness);
            count = Math.Min(count + 1, nearest.Length);
        }

        return (nearest, byLabel);
    }
}

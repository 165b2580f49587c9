namespace Baton.Understanding.Labels;

/// <summary>A vector of which only the places that are not zero are kept.</summary>
internal sealed record SparseVector(int[] Places, float[] Values)
{
    public float SquaredLength { get; } = Squares(Values);

    private static float Squares(float[] values)
    {
        var sum = 0f;
        foreach (var value in values)
            sum += value * value;
        return sum;
    }
}

namespace Baton.Understanding.Categories;

/// <summary>A vector of which only the places that are not zero are kept. Length 1 unless it is empty.</summary>
internal sealed record SparseVector(int[] Places, float[] Values);

using System.Runtime.InteropServices;

namespace Baton.Understanding.Categories;

/// <summary>
/// Turns features into vectors: term frequency counted sublinearly, rare features weigh more (TF-IDF), length 1. Learns its
/// places from the training texts; a feature seen in one text only is left out, as nothing can be learnt from it.
/// </summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<ulong, int> places;
    private readonly float[] rarity;

    private FeatureSpace(Dictionary<ulong, int> places, float[] rarity)
    {
        this.places = places;
        this.rarity = rarity;
    }

    public int Count => rarity.Length;

    public static FeatureSpace Learn(IReadOnlyList<List<Feature>> texts)
    {
        var seen = new Dictionary<ulong, (int Texts, int Latest)>(texts.Count * 80);
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var feature in texts[text])
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, feature.Hash, out var known);
                if (!known || entry.Latest != text)
                    entry = (entry.Texts + 1, text);
            }
        }

        var places = new Dictionary<ulong, int>();
        var rarity = new List<float>();
        var fewest = texts.Count > 20 ? 2 : 1;
        foreach (var (hash, (count, _)) in seen)
        {
            if (count < fewest)
                continue;
            places[hash] = rarity.Count;
            rarity.Add((MathF.Log((1f + texts.Count) / (1f + count)) + 1f) * new Feature(hash, 0).Weight);
        }

        return new FeatureSpace(places, [.. rarity]);
    }

    public SparseVector Vector(List<Feature> features)
    {
        var counts = new Dictionary<int, int>(features.Count);
        foreach (var feature in features)
        {
            if (places.TryGetValue(feature.Hash, out var place))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, place, out _)++;
        }

        var keys = new int[counts.Count];
        var values = new float[counts.Count];
        var (next, squares) = (0, 0f);
        foreach (var (place, count) in counts)
        {
            keys[next] = place;
            values[next] = (1f + MathF.Log(count)) * rarity[place];
            squares += values[next] * values[next];
            next++;
        }

        var length = MathF.Max(MathF.Sqrt(squares), 1e-9f);
        for (var i = 0; i < values.Length; i++)
            values[i] /= length;
        return new SparseVector(keys, values);
    }

    /// <summary>The place of a feature, or -1 when it was not learnt.</summary>
    public int PlaceOf(Feature feature) => places.GetValueOrDefault(feature.Hash, -1);
}

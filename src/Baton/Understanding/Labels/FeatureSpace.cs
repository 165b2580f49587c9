using System.Runtime.InteropServices;

namespace Baton.Understanding.Labels;

/// <summary>
/// Turns texts into vectors. Words and pieces of words form two blocks: within each, frequency is counted sublinearly, rare
/// features weigh more (TF-IDF) and the length is 1; then the blocks are weighed against one another. Learns its places from the
/// training texts.
/// </summary>
internal sealed class FeatureSpace
{
    /// <summary>With more texts than this a feature must occur in two of them; nothing can be learnt from one.</summary>
    private const int Few = 3_000;

    private readonly Dictionary<ulong, int> places;
    private readonly float[] rarity;
    private readonly int texts;

    /// <param name="places">Where each feature stands in a vector.</param>
    /// <param name="rarity">How much each place weighs.</param>
    /// <param name="texts">Number of texts that it was learnt from.</param>
    public FeatureSpace(Dictionary<ulong, int> places, float[] rarity, int texts)
    {
        this.places = places;
        this.rarity = rarity;
        this.texts = texts;
    }

    public int Texts => texts;

    /// <summary>How much words count beside pieces of words; found on the project's own label sets.</summary>
    private const float WordShare = 0.8f;

    /// <summary>An idea says more than a word: it stands for many.</summary>
    private const float IdeaWeight = 1.6f;

    public int Count => rarity.Length;

    public IReadOnlyDictionary<ulong, int> Places => places;

    public ReadOnlySpan<float> Rarity => rarity;

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
        var fewest = texts.Count > Few ? 2 : 1;
        foreach (var (hash, (count, _)) in seen)
        {
            if (count < fewest)
                continue;
            places[hash] = rarity.Count;
            rarity.Add(MathF.Log((1f + texts.Count) / (1f + count)) + 1f);
        }

        return new FeatureSpace(places, [.. rarity], texts.Count);
    }

    public SparseVector Vector(List<Feature> features)
    {
        var counts = new Dictionary<int, (int Count, FeatureKind Kind)>(features.Count);
        foreach (var feature in features)
        {
            if (places.TryGetValue(feature.Hash, out var place))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, place, out _);
                entry = (entry.Count + 1, feature.Kind);
            }
        }

        var keys = new int[counts.Count];
        var values = new float[counts.Count];
        var isPiece = new bool[counts.Count];
        var (next, words, pieces) = (0, 0f, 0f);
        foreach (var (place, (count, kind)) in counts)
        {
            var value = (1f + MathF.Log(count)) * rarity[place] * (kind is FeatureKind.Idea ? IdeaWeight : 1f);
            (keys[next], values[next], isPiece[next]) = (place, value, kind is FeatureKind.Piece);
            if (isPiece[next++])
                pieces += value * value;
            else
                words += value * value;
        }

        var wordScale = WordShare / MathF.Max(MathF.Sqrt(words), 1e-9f);
        var pieceScale = 1f / MathF.Max(MathF.Sqrt(pieces), 1e-9f);
        for (var i = 0; i < next; i++)
            values[i] *= isPiece[i] ? pieceScale : wordScale;
        return new SparseVector(keys, values);
    }

    /// <summary>Which share of a text's words, by how rare they are, was learnt; an unknown word counts as the rarest.</summary>
    public double KnownShare(List<Feature> features)
    {
        var rarest = MathF.Log(1f + texts) + 1f;
        var (known, all) = (0.0, 0.0);
        foreach (var feature in features)
        {
            if (feature.Kind is not FeatureKind.Word)
                continue;
            var weight = places.TryGetValue(feature.Hash, out var place) ? rarity[place] : 0;
            known += weight;
            all += weight > 0 ? weight : rarest;
        }

        return all > 0 ? known / all : 0;
    }

    /// <summary>The place of a feature, or -1 when it was not learnt.</summary>
    public int PlaceOf(Feature feature) => places.GetValueOrDefault(feature.Hash, -1);
}

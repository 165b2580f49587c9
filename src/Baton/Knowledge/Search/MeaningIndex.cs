using System.Numerics.Tensors;
using Baton.Language.Meaning;

namespace Baton.Knowledge.Search;

/// <summary>How a question and a passage compare by meaning, each in [-1, 1].</summary>
/// <param name="Sentence">Likeness of its nearest sentence.</param>
/// <param name="Whole">Likeness of the mean of its sentences.</param>
internal readonly record struct MeaningMatch(double Sentence, double Whole);

/// <summary>
/// The vectors of all sentences, eight bits a number. Finds those nearest to a question in two steps: first by the signs of the
/// numbers alone, one bit each, which goes through half a million in milliseconds, then exactly among the best of those.
/// </summary>
internal sealed class MeaningIndex
{
    /// <summary>How many of the first step are looked at exactly, for each one that is wanted.</summary>
    private const int Wider = 8;

    /// <summary>Sentences less alike than this have nothing to do with one another, however few there are to choose from.</summary>
    private const float LeastLikeness = 0.20f;

    private readonly Dictionary<int, SlotVectors> bySlot = [];
    private readonly List<VectorBlock> blocks = [];
    private int dimensions;
    private int used;

    /// <summary>Sentences that may be found.</summary>
    public int Count { get; private set; }

    public bool Has(int slot) => bySlot.ContainsKey(slot);

    /// <summary>The vectors of the sentences of a passage, in their order. The first ones decide how long vectors are.</summary>
    public void Put(int slot, IReadOnlyList<float[]> sentences)
    {
        Remove(slot);
        if (sentences.Count is 0)
            return;
        if (dimensions is 0)
            dimensions = sentences[0].Length;
        if (sentences.Any(vector => vector.Length != dimensions))
            return;

        var first = used;
        var sum = new float[dimensions];
        foreach (var sentence in sentences)
        {
            if (used % VectorBlock.Size is 0)
                blocks.Add(new VectorBlock(dimensions));
            blocks[^1].Put(used % VectorBlock.Size, slot, sentence);
            TensorPrimitives.Add(sum, sentence, sum);
            used++;
        }

        bySlot[slot] = new SlotVectors(first, sentences.Count, MathF.Max(TensorPrimitives.Norm(sum), 1e-9f));
        Count += sentences.Count;
    }

    public void Remove(int slot)
    {
        if (!bySlot.Remove(slot, out var known))
            return;
        for (var entry = known.First; entry < known.First + known.Count; entry++)
            blocks[entry / VectorBlock.Size].Remove(entry % VectorBlock.Size);
        Count -= known.Count;
    }

    /// <summary>The sentences of a passage again, such as for an index that is built anew.</summary>
    public IReadOnlyList<float[]> Of(int slot) => bySlot.TryGetValue(slot, out var known)
        ? [.. Enumerable.Range(known.First, known.Count).Select(entry => blocks[entry / VectorBlock.Size].Restore(entry % VectorBlock.Size))]
        : [];

    public MeaningMatch Compare(int slot, AskedMeaning asked)
    {
        if (asked.Dimensions != dimensions || !bySlot.TryGetValue(slot, out var known))
            return new MeaningMatch(0, 0);

        var (best, sum) = (float.NegativeInfinity, 0f);
        for (var entry = known.First; entry < known.First + known.Count; entry++)
        {
            var likeness = Likeness(entry, asked);
            (best, sum) = (MathF.Max(best, likeness), sum + likeness);
        }

        // The mean of the sentences, brought to length 1.
        return new MeaningMatch(best, sum / known.Length);
    }

    /// <summary>How near the question is to each sentence of a passage, in their order; empty without vectors.</summary>
    public IReadOnlyList<double> Likenesses(int slot, AskedMeaning asked) => asked.Dimensions == dimensions && bySlot.TryGetValue(slot, out var known)
        ? [.. Enumerable.Range(known.First, known.Count).Select(entry => (double)Likeness(entry, asked))]
        : [];

    /// <summary>The passages with the sentences nearest to a question, among those that may be found.</summary>
    public IReadOnlyCollection<int> Nearest(AskedMeaning asked, Func<int, bool> mayBeFound, int most)
    {
        if (Count is 0 || asked.Dimensions != dimensions)
            return [];

        var rough = new PriorityQueue<(int Entry, int Slot), int>();
        var (least, wanted) = (int.MinValue, most * Wider);
        Span<int> same = stackalloc int[VectorBlock.Size];
        for (var number = 0; number < blocks.Count; number++)
        {
            var block = blocks[number];
            var entries = Math.Min(VectorBlock.Size, used - (number * VectorBlock.Size));
            block.SameSigns(asked, same[..entries]);
            for (var at = 0; at < entries; at++)
            {
                if (same[at] <= least)
                    continue;
                if (block.SlotOf(at) is var slot && (slot < 0 || !mayBeFound(slot)))
                    continue;
                if (rough.Count < wanted)
                    rough.Enqueue(((number * VectorBlock.Size) + at, slot), same[at]);
                else
                    rough.EnqueueDequeue(((number * VectorBlock.Size) + at, slot), same[at]);
                if (rough.Count == wanted && rough.TryPeek(out _, out var worst))
                    least = worst;
            }
        }

        return
        [
            .. rough.UnorderedItems.Select(item => (item.Element.Slot, Likeness: Likeness(item.Element.Entry, asked)))
                .Where(one => one.Likeness >= LeastLikeness).OrderByDescending(one => one.Likeness).Select(one => one.Slot).Distinct().Take(most),
        ];
    }

    private float Likeness(int entry, AskedMeaning asked) => blocks[entry / VectorBlock.Size].Likeness(entry % VectorBlock.Size, asked);

    /// <param name="Length">Length of the sum of the vectors.</param>
    private sealed record SlotVectors(int First, int Count, float Length);
}

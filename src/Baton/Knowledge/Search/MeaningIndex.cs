using System.Buffers;
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

        var unlike = ArrayPool<ushort>.Shared.Rent(used);
        try
        {
            return
            [
                .. Rough(unlike.AsSpan(0, used), asked, mayBeFound, most * Wider)
                    .Select(entry => (Slot: SlotOf(entry), Likeness: Likeness(entry, asked)))
                    .Where(one => one.Likeness >= LeastLikeness).OrderByDescending(one => one.Likeness).Select(one => one.Slot).Distinct().Take(most),
            ];
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(unlike);
        }
    }

    /// <summary>
    /// The first step: sentences whose signs differ in the fewest places, at least as many as wanted where there are. Counting
    /// how many differ in how many places tells where to cut without putting anything in order.
    /// </summary>
    private List<int> Rough(Span<ushort> unlike, AskedMeaning asked, Func<int, bool> mayBeFound, int wanted)
    {
        for (var number = 0; number < blocks.Count; number++)
            blocks[number].UnlikeSigns(asked, unlike[(number * VectorBlock.Size)..Math.Min(unlike.Length, (number + 1) * VectorBlock.Size)]);
        var having = new int[dimensions + 1];
        foreach (var places in unlike)
            having[places]++;

        var found = new List<int>(wanted * 2);
        for (var (least, most, reached) = (0, 0, 0); least <= dimensions && found.Count < wanted; least = most + 1)
        {
            // What was removed or may not be found makes it fewer than counted: then the next ones are looked at.
            for (most = least, reached = having[least]; most < dimensions && found.Count + reached < wanted; reached += having[most])
                most++;
            Add(found, unlike, least, most, mayBeFound);
        }

        return found;
    }

    /// <summary>Adds the entries that differ in so many places and may be found.</summary>
    private void Add(List<int> found, ReadOnlySpan<ushort> unlike, int least, int most, Func<int, bool> mayBeFound)
    {
        for (var entry = 0; unlike[entry..].IndexOfAnyInRange((ushort)least, (ushort)most) is >= 0 and var next; entry++)
        {
            entry += next;
            if (SlotOf(entry) is >= 0 and var slot && mayBeFound(slot))
                found.Add(entry);
        }
    }

    private int SlotOf(int entry) => blocks[entry / VectorBlock.Size].SlotOf(entry % VectorBlock.Size);

    private float Likeness(int entry, AskedMeaning asked) => blocks[entry / VectorBlock.Size].Likeness(entry % VectorBlock.Size, asked);

    /// <param name="Length">Length of the sum of the vectors.</param>
    private sealed record SlotVectors(int First, int Count, float Length);
}

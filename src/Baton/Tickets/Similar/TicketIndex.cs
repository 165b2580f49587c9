using System.Runtime.InteropServices;
using Baton.Foundation;
using Baton.Language.Meaning;

namespace Baton.Tickets.Similar;

/// <summary>A ticket that is like another one.</summary>
/// <param name="Meaning">Cosine of the sentence vectors; null where one of them is missing.</param>
/// <param name="Words">Cosine of the telling words.</param>
internal readonly record struct LikeTicket(Id<Ticket> Id, double? Meaning, double Words)
{
    /// <summary>Probability in [0, 1] that both are about the same matter.</summary>
    public double Likeness { get; } = Similar.Likeness.Of(Meaning, Words);
}

/// <summary>
/// The first words of the newest tickets in the memory of this process, as vectors with eight bits a number and as telling words.
/// Every vector is compared: fifty thousand take some milliseconds. Safe to search while it grows.
/// </summary>
internal sealed class TicketIndex
{
    /// <summary>Newest tickets that are kept in mind. Some 30 MB.</summary>
    public const int Most = 50_000;

    /// <summary>Room to grow before the oldest are forgotten together.</summary>
    private const int MostBeforeForgetting = Most + (Most / 10);

    /// <summary>Looked at exactly, of those that share words and of those that mean the same.</summary>
    private const int Candidates = 60;

    private readonly Lock turn = new();
    private readonly List<Kept> kept = [];
    private readonly Dictionary<Id<Ticket>, int> slots = [];
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly List<VectorBlock> blocks = [];
    private int dimensions;

    public bool Knows(Id<Ticket> id)
    {
        lock (turn)
            return slots.ContainsKey(id);
    }

    /// <param name="vector">Empty where there is no sentence model: the ticket is found by its words.</param>
    public void Put(Id<Ticket> id, FirstWords words, float[] vector)
    {
        lock (turn)
        {
            if (!slots.TryAdd(id, kept.Count))
                return;
            if (dimensions is 0)
                dimensions = vector.Length;
            var slot = kept.Count;
            var hasMeaning = vector.Length > 0 && vector.Length == dimensions;
            kept.Add(new Kept(id, words.Terms, hasMeaning));
            foreach (var term in words.Terms)
                Places(term).Add(slot);
            if (dimensions > 0 && slot / VectorBlock.Size >= blocks.Count)
                Grow(slot);
            if (hasMeaning)
                blocks[slot / VectorBlock.Size].Put(slot % VectorBlock.Size, slot, vector);
            if (slots.Count > MostBeforeForgetting)
                ForgetOldest();
        }
    }

    /// <summary>The tickets that are most like these words, most alike first, and how alike those in <paramref name="also"/> are.</summary>
    public IReadOnlyList<LikeTicket> Nearest(FirstWords words, float[] vector, int most, IReadOnlyCollection<Id<Ticket>> also)
    {
        lock (turn)
        {
            var asked = new AskedMeaning(vector);
            var weights = words.Terms.Where(places.ContainsKey).ToDictionary(term => term, Weight);
            var length = Math.Sqrt(words.Terms.Sum(term => Square(Weight(term))));
            var found = NearestByMeaning(asked).Concat(NearestByWords(weights))
                .Concat(also.Where(slots.ContainsKey).Select(id => slots[id])).Distinct();
            return
            [
                .. found.Select(slot => new LikeTicket(kept[slot].Id, Meaning(slot, asked), Shared(slot, weights, length)))
                    .OrderByDescending(one => also.Contains(one.Id)).ThenByDescending(one => one.Likeness)
                    .Take(most + also.Count).OrderByDescending(one => one.Likeness),
            ];
        }
    }

    private IEnumerable<int> NearestByMeaning(AskedMeaning asked)
    {
        if (dimensions is 0 || asked.Dimensions != dimensions)
            return [];

        var best = new PriorityQueue<int, float>();
        for (var slot = 0; slot < kept.Count; slot++)
        {
            if (kept[slot].HasMeaning)
                Offer(best, slot, blocks[slot / VectorBlock.Size].Likeness(slot % VectorBlock.Size, asked));
        }

        return best.UnorderedItems.Select(item => item.Element);
    }

    private IEnumerable<int> NearestByWords(Dictionary<string, double> weights)
    {
        var sums = new Dictionary<int, float>();
        foreach (var (term, weight) in weights)
        {
            foreach (var slot in places[term])
                CollectionsMarshal.GetValueRefOrAddDefault(sums, slot, out _) += (float)Square(weight);
        }

        var best = new PriorityQueue<int, float>();
        foreach (var (slot, sum) in sums)
            Offer(best, slot, sum);
        return best.UnorderedItems.Select(item => item.Element);
    }

    private static void Offer(PriorityQueue<int, float> best, int slot, float how)
    {
        if (best.Count < Candidates)
            best.Enqueue(slot, how);
        else
            best.EnqueueDequeue(slot, how);
    }

    private double? Meaning(int slot, AskedMeaning asked) => kept[slot].HasMeaning && asked.Dimensions == dimensions
        ? blocks[slot / VectorBlock.Size].Likeness(slot % VectorBlock.Size, asked)
        : null;

    private double Shared(int slot, Dictionary<string, double> weights, double length)
    {
        var (shared, own) = (0.0, 0.0);
        foreach (var term in kept[slot].Terms)
        {
            own += Square(Weight(term));
            shared += Square(weights.GetValueOrDefault(term));
        }

        return shared > 0 ? shared / (length * Math.Sqrt(own)) : 0;
    }

    /// <summary>A word that few tickets use tells more.</summary>
    private double Weight(string term) => Math.Log(1 + ((double)kept.Count / (places.TryGetValue(term, out var known) ? known.Count : 1)));

    private static double Square(double number) => number * number;

    private List<int> Places(string term)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, term, out _);
        return list ??= [];
    }

    private void Grow(int slot)
    {
        while (slot / VectorBlock.Size >= blocks.Count)
            blocks.Add(new VectorBlock(dimensions));
    }

    /// <summary>Ids sort by time: the smallest are the oldest.</summary>
    private void ForgetOldest()
    {
        var newest = kept.Select((one, slot) => (one, slot)).OrderByDescending(one => one.one.Id).Take(Most)
            .Select(one => (one.one.Id, one.one.Terms, Vector: one.one.HasMeaning ? blocks[one.slot / VectorBlock.Size].Restore(one.slot % VectorBlock.Size) : []))
            .ToList();
        kept.Clear();
        slots.Clear();
        places.Clear();
        blocks.Clear();
        foreach (var (id, terms, vector) in newest)
            Put(id, new FirstWords("", terms), vector);
    }

    private sealed record Kept(Id<Ticket> Id, IReadOnlyList<string> Terms, bool HasMeaning);
}

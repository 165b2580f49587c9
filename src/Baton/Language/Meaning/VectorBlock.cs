using System.Numerics;

namespace Baton.Language.Meaning;

/// <summary>The vector of a question, in the forms in which it is compared.</summary>
internal sealed class AskedMeaning
{
    private readonly float scale;

    public AskedMeaning(float[] vector)
    {
        var small = new sbyte[vector.Length];
        scale = vector.Length > 0 ? VectorBytes.Shrink(vector, small) : 0;
        Numbers = Array.ConvertAll(small, number => (short)number);
        Signs = VectorBlock.SignsOf(vector);
    }

    public int Dimensions => Numbers.Length;

    /// <summary>Eight bits each, in sixteen: a product of two still fits.</summary>
    public short[] Numbers { get; }

    public ulong[] Signs { get; }

    public float Likeness(int dot, float otherScale) => dot * scale * otherScale;
}

/// <summary>
/// Some thousand vectors side by side in memory. Blocks instead of one array, as growing that would need twice its size for
/// a moment.
/// </summary>
internal sealed class VectorBlock(int dimensions)
{
    public const int Size = 4_096;

    /// <summary>Words of 64 signs that 384 numbers have.</summary>
    private const int Usual = 6;

    private readonly int words = (dimensions + 63) / 64;
    private readonly sbyte[] numbers = new sbyte[Size * dimensions];
    private readonly float[] scales = new float[Size];
    private readonly ulong[] signs = new ulong[Size * ((dimensions + 63) / 64)];
    private readonly int[] slots = new int[Size];

    public void Put(int at, int slot, float[] vector)
    {
        scales[at] = VectorBytes.Shrink(vector, numbers.AsSpan(at * dimensions, dimensions));
        SignsOf(vector).CopyTo(signs, at * words);
        slots[at] = slot;
    }

    /// <summary>The slot that the vector belongs to; -1 when it was removed.</summary>
    public int SlotOf(int at) => slots[at];

    public void Remove(int at) => slots[at] = -1;

    public float[] Restore(int at) => VectorBytes.Grow(numbers.AsSpan(at * dimensions, dimensions), scales[at]);

    /// <summary>For each of the first vectors, in how many places its signs differ from those of the question.</summary>
    public void UnlikeSigns(AskedMeaning asked, Span<ushort> unlike)
    {
        if (words is Usual)
        {
            UsualSigns(asked.Signs, unlike);
            return;
        }

        for (var at = 0; at < unlike.Length; at++)
        {
            var own = signs.AsSpan(at * words, words);
            unlike[at] = 0;
            for (var word = 0; word < own.Length; word++)
                unlike[at] += (ushort)BitOperations.PopCount(own[word] ^ asked.Signs[word]);
        }
    }

    /// <summary>The same without loops for vectors of 384 numbers, as the model on board makes them: half of the time.</summary>
    private void UsualSigns(ulong[] others, Span<ushort> unlike)
    {
        var (a, b, c, d, e, f) = (others[0], others[1], others[2], others[3], others[4], others[5]);
        ReadOnlySpan<ulong> own = signs;
        for (var at = 0; at < unlike.Length; at++)
        {
            var six = own.Slice(at * Usual, Usual);
            unlike[at] = (ushort)(BitOperations.PopCount(six[0] ^ a) + BitOperations.PopCount(six[1] ^ b) + BitOperations.PopCount(six[2] ^ c)
                + BitOperations.PopCount(six[3] ^ d) + BitOperations.PopCount(six[4] ^ e) + BitOperations.PopCount(six[5] ^ f));
        }
    }

    public float Likeness(int at, AskedMeaning asked)
    {
        var own = numbers.AsSpan(at * dimensions, dimensions);
        ReadOnlySpan<short> others = asked.Numbers;
        var (sum, next) = (Vector<int>.Zero, 0);
        for (; next + Vector<sbyte>.Count <= own.Length; next += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(own[next..]), out var low, out var high);
            Vector.Widen(low * new Vector<short>(others[next..]), out var a, out var b);
            Vector.Widen(high * new Vector<short>(others[(next + Vector<short>.Count)..]), out var c, out var d);
            sum += a + b + c + d;
        }

        var dot = Vector.Sum(sum);
        for (; next < own.Length; next++)
            dot += own[next] * others[next];
        return asked.Likeness(dot, scales[at]);
    }

    public static ulong[] SignsOf(ReadOnlySpan<float> vector)
    {
        var bits = new ulong[(vector.Length + 63) / 64];
        for (var i = 0; i < vector.Length; i++)
        {
            if (vector[i] > 0)
                bits[i >> 6] |= 1UL << (i & 63);
        }

        return bits;
    }
}

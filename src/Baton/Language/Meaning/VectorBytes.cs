using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Baton.Language.Meaning;

/// <summary>
/// Vectors with eight bits a number: a quarter of the size, and nothing that a comparison would notice. Packed: how many
/// passages; for each how many sentences; the length of a vector; then of each sentence its scale and its numbers.
/// </summary>
internal static class VectorBytes
{
    private const float Largest = 127f;

    /// <summary>Writes the vector into <paramref name="numbers"/> and returns what one of them stands for.</summary>
    public static float Shrink(ReadOnlySpan<float> vector, Span<sbyte> numbers)
    {
        var scale = MathF.Max(MathF.Abs(TensorPrimitives.MaxMagnitude(vector)), 1e-9f) / Largest;
        for (var i = 0; i < vector.Length; i++)
            numbers[i] = (sbyte)MathF.Round(vector[i] / scale);
        return scale;
    }

    public static float[] Grow(ReadOnlySpan<sbyte> numbers, float scale)
    {
        var vector = new float[numbers.Length];
        for (var i = 0; i < vector.Length; i++)
            vector[i] = numbers[i] * scale;
        return vector;
    }

    /// <param name="passages">The vectors of the sentences of each passage, all of the same length.</param>
    public static byte[] Pack(IReadOnlyList<IReadOnlyList<float[]>> passages)
    {
        var dimensions = passages.SelectMany(sentences => sentences).FirstOrDefault()?.Length ?? 0;
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(passages.Count);
        foreach (var sentences in passages)
            writer.Write(sentences.Count);
        writer.Write(dimensions);
        var numbers = new sbyte[dimensions];
        foreach (var sentence in passages.SelectMany(sentences => sentences))
        {
            writer.Write(Shrink(sentence, numbers));
            writer.Write(MemoryMarshal.AsBytes<sbyte>(numbers));
        }

        return bytes.ToArray();
    }

    public static IReadOnlyList<IReadOnlyList<float[]>> Unpack(byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed));
        var counts = new int[reader.ReadInt32()];
        for (var passage = 0; passage < counts.Length; passage++)
            counts[passage] = reader.ReadInt32();
        var numbers = new sbyte[reader.ReadInt32()];
        return [.. counts.Select(count => (IReadOnlyList<float[]>)[.. Enumerable.Range(0, count).Select(_ => Next(reader, numbers))])];
    }

    private static float[] Next(BinaryReader reader, sbyte[] numbers)
    {
        var scale = reader.ReadSingle();
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return Grow(numbers, scale);
    }
}

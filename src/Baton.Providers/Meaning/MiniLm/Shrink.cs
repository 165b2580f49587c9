using System.Runtime.InteropServices;
using ProtoBuf;

namespace Baton.Providers.Meaning.MiniLm;

/// <summary>
/// Makes a sentence model small and quick: weights become whole numbers of eight bits, each column and each word with a scale of its
/// own. A quarter of the size and twice the speed; vectors keep a cosine of 0.99 with those of the full model.
/// </summary>
internal static class Shrink
{
    /// <summary>
    /// Seven bits of eight: processors without special instructions add two products in sixteen bits, and more would overflow.
    /// </summary>
    private const float Largest = 63f;

    private const float LargestOfTable = 127f;

    /// <summary>Tables shorter than this hold positions and are not worth it.</summary>
    private const int LongTable = 1_000;

    public static void Run(Stream from, Stream to)
    {
        var model = Serializer.Deserialize<OnnxModel>(from);
        var graph = model.Graph;
        var weights = graph.Weights.ToDictionary(tensor => tensor.Name);
        var rewriting = new Rewriting(graph);
        foreach (var node in graph.Nodes)
        {
            if (node.Operator is "MatMul" && weights.TryGetValue(node.Inputs[1], out var factor) && factor is { Type: OnnxTensor.Float, Dimensions.Length: 2 })
                rewriting.Multiply(node, factor);
            else if (node.Operator is "Gather" && weights.TryGetValue(node.Inputs[0], out var table) && table is { Type: OnnxTensor.Float, Dimensions: [> LongTable, _] })
                rewriting.LookUp(node, table);
            else
                rewriting.Keep(node);
        }

        // Only the vectors of the words are needed, not what the model was once trained to say of the first one.
        graph.Outputs = [graph.Outputs[0]];
        graph.Nodes = rewriting.Nodes;
        var used = rewriting.Nodes.SelectMany(node => node.Inputs).ToHashSet();
        graph.Weights.RemoveAll(tensor => !used.Contains(tensor.Name));
        Serializer.Serialize(to, model);
    }

    private sealed class Rewriting(OnnxGraph graph)
    {
        private readonly HashSet<string> quantized = [];

        public List<OnnxNode> Nodes { get; } = [];

        public void Keep(OnnxNode node) => Nodes.Add(node);

        /// <summary>x · W becomes whole numbers times whole numbers, brought back to scale.</summary>
        public void Multiply(OnnxNode node, OnnxTensor factor)
        {
            var (input, output) = (node.Inputs[0], node.Outputs[0]);
            var whole = $"{input}.whole";
            if (quantized.Add(whole))
                Add("DynamicQuantizeLinear", [input], [whole, $"{whole}.scale", $"{whole}.zero"]);

            var (rows, columns) = ((int)factor.Dimensions[0], (int)factor.Dimensions[1]);
            var values = MemoryMarshal.Cast<byte, float>(factor.Raw);
            var scales = new float[columns];
            for (var i = 0; i < values.Length; i++)
                scales[i % columns] = MathF.Max(scales[i % columns], MathF.Abs(values[i]) / Largest);
            var numbers = new byte[values.Length];
            for (var i = 0; i < values.Length; i++)
                numbers[i] = Whole(values[i], scales[i % columns], Largest);

            Weight($"{factor.Name}.whole", OnnxTensor.SignedByte, [rows, columns], numbers);
            Weight($"{factor.Name}.scale", OnnxTensor.Float, [columns], MemoryMarshal.AsBytes(scales.AsSpan()).ToArray());
            Weight($"{factor.Name}.zero", OnnxTensor.SignedByte, [columns], new byte[columns]);
            Add("MatMulInteger", [whole, $"{factor.Name}.whole", $"{whole}.zero", $"{factor.Name}.zero"], [$"{output}.whole"]);
            ToFloat($"{output}.whole", $"{output}.float");
            Add("Mul", [$"{whole}.scale", $"{factor.Name}.scale"], [$"{output}.scale"]);
            Add("Mul", [$"{output}.float", $"{output}.scale"], [output]);
        }

        /// <summary>The table of words: each row whole numbers with one scale.</summary>
        public void LookUp(OnnxNode node, OnnxTensor table)
        {
            var (rows, columns) = ((int)table.Dimensions[0], (int)table.Dimensions[1]);
            var values = MemoryMarshal.Cast<byte, float>(table.Raw);
            var scales = new float[rows];
            for (var i = 0; i < values.Length; i++)
                scales[i / columns] = MathF.Max(scales[i / columns], MathF.Abs(values[i]) / LargestOfTable);
            var numbers = new byte[values.Length];
            for (var i = 0; i < values.Length; i++)
                numbers[i] = Whole(values[i], scales[i / columns], LargestOfTable);

            var output = node.Outputs[0];
            Weight($"{table.Name}.whole", OnnxTensor.SignedByte, [rows, columns], numbers);
            Weight($"{table.Name}.scale", OnnxTensor.Float, [rows, 1], MemoryMarshal.AsBytes(scales.AsSpan()).ToArray());
            Add("Gather", [$"{table.Name}.whole", node.Inputs[1]], [$"{output}.whole"], node.Attributes);
            Add("Gather", [$"{table.Name}.scale", node.Inputs[1]], [$"{output}.scale"], node.Attributes);
            ToFloat($"{output}.whole", $"{output}.float");
            Add("Mul", [$"{output}.float", $"{output}.scale"], [output]);
        }

        private static byte Whole(float value, float scale, float largest) =>
            scale > 0 ? (byte)(sbyte)Math.Clamp(MathF.Round(value / scale), -largest, largest) : (byte)0;

        private void ToFloat(string from, string to) =>
            Add("Cast", [from], [to], [new OnnxAttribute { Name = "to", Number = OnnxTensor.Float, Type = OnnxAttribute.WholeNumber }]);

        private void Weight(string name, int type, long[] dimensions, byte[] raw) =>
            graph.Weights.Add(new OnnxTensor { Name = name, Type = type, Dimensions = dimensions, Raw = raw });

        private void Add(string kind, List<string> inputs, List<string> outputs, List<OnnxAttribute>? attributes = null) =>
            Nodes.Add(new OnnxNode { Operator = kind, Name = $"{outputs[0]}.{kind}", Inputs = inputs, Outputs = outputs, Attributes = attributes ?? [] });
    }
}

using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Baton.Language.Calibration;
using Baton.Language.Meaning;

namespace Baton.Understanding.Labels;

/// <summary>
/// A classifier as a file, so that it is learnt once and loads in a moment. Weights are kept in half precision, which changes no
/// guess that was not a toss-up. All numbers are little-endian.
/// </summary>
internal static class LabelModelFile
{
    private const string Magic = "BATON LABELS 1";

    public static void Write(LabelModel model, string meaningModel, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(meaningModel);
        Strings(writer, model.Labels);
        var scorer = model.Scorer;
        writer.Write(scorer.Space.Texts);
        var hashes = new ulong[scorer.Space.Count];
        foreach (var (hash, place) in scorer.Space.Places)
            hashes[place] = hash;
        Numbers<ulong>(writer, hashes);
        Numbers(writer, scorer.Space.Rarity);
        Weights(writer, scorer.Words);
        writer.Write(scorer.Meaning is not null);
        if (scorer.Meaning is not null)
            Weights(writer, scorer.Meaning);
        writer.Write(scorer.Neighbours.Dimensions);
        Numbers<int>(writer, scorer.Neighbours.Labels);
        Halves(writer, scorer.Neighbours.Vectors);
        Strings(writer, model.Examples);
        writer.Write(model.Fusion.Words);
        writer.Write(model.Fusion.Meaning);
        Logistic(writer, model.Confidence.Right);
        Logistic(writer, model.Confidence.Known);
    }

    /// <summary>Null where the file is of another version or was learnt with another sentence model: learn anew then.</summary>
    public static LabelModel? Read(Stream stream, IMeaning meaning)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic || reader.ReadString() != meaning.Model)
            return null;

        var labels = Strings(reader);
        var texts = reader.ReadInt32();
        var hashes = Numbers<ulong>(reader);
        var rarity = Numbers<float>(reader);
        var places = new Dictionary<ulong, int>(hashes.Length);
        for (var place = 0; place < hashes.Length; place++)
            places[hashes[place]] = place;
        var words = Weights(reader);
        var meant = reader.ReadBoolean() ? Weights(reader) : null;
        var dimensions = reader.ReadInt32();
        var exampleLabels = Numbers<int>(reader);
        var neighbours = new Neighbours(Halves(reader), dimensions, exampleLabels);
        var examples = Strings(reader);
        var fusion = new Fusion(reader.ReadSingle(), reader.ReadSingle());
        var confidence = new Confidence(Logistic(reader), Logistic(reader));
        return new LabelModel(
            labels, new LabelScorer(new FeatureSpace(places, rarity, texts), words, meant, neighbours), fusion, confidence, examples, meaning);
    }

    private static void Weights(BinaryWriter writer, LinearModel model)
    {
        writer.Write(model.Features);
        writer.Write(model.Labels);
        var all = new float[model.Features * model.Labels];
        for (var feature = 0; feature < model.Features; feature++)
            model.Row(feature).CopyTo(all.AsSpan(feature * model.Labels));
        Halves(writer, all);
    }

    private static LinearModel Weights(BinaryReader reader)
    {
        var model = LinearModel.Empty(reader.ReadInt32(), reader.ReadInt32());
        var all = Halves(reader);
        for (var feature = 0; feature < model.Features; feature++)
            all.AsSpan(feature * model.Labels, model.Labels).CopyTo(model.Row(feature));
        return model;
    }

    private static void Logistic(BinaryWriter writer, LogisticFit fit)
    {
        Numbers<double>(writer, fit.Means);
        Numbers<double>(writer, fit.Scales);
        Numbers<double>(writer, fit.Weights);
        writer.Write(fit.Bias);
    }

    private static LogisticFit Logistic(BinaryReader reader) =>
        new(Numbers<double>(reader), Numbers<double>(reader), Numbers<double>(reader), reader.ReadDouble());

    private static void Halves(BinaryWriter writer, ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        Numbers<Half>(writer, halves);
    }

    private static float[] Halves(BinaryReader reader)
    {
        var halves = Numbers<Half>(reader);
        var values = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, values);
        return values;
    }

    private static void Numbers<T>(BinaryWriter writer, ReadOnlySpan<T> values) where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] Numbers<T>(BinaryReader reader) where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void Strings(BinaryWriter writer, IReadOnlyList<string> values)
    {
        writer.Write(values.Count);
        foreach (var value in values)
            writer.Write(value);
    }

    private static string[] Strings(BinaryReader reader)
    {
        var values = new string[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
            values[i] = reader.ReadString();
        return values;
    }
}

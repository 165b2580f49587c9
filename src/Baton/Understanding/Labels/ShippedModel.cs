using System.Security.Cryptography;
using System.Text;
using Baton.Language.Meaning;
using Baton.Storage;

namespace Baton.Understanding.Labels;

/// <summary>
/// A classifier learnt from examples that ship with the program. Learning takes seconds; the result is kept beside the program,
/// so that only the first start on a machine learns.
/// </summary>
/// <param name="name">Of the seed and of the prepared file.</param>
internal sealed class ShippedModel(string name, Func<IReadOnlyList<LabelledText>> examples, LearnOptions options, IMeaning meaning)
{
    private readonly Lazy<LabelModel> model = new(() => Load(name, examples(), options, meaning));

    public LabelModel Model => model.Value;

    private static LabelModel Load(string name, IReadOnlyList<LabelledText> examples, LearnOptions options, IMeaning meaning)
    {
        var file = PreparedFiles.Path($"{name}-{Fingerprint(examples, meaning)}.labels");
        if (File.Exists(file))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            if (LabelModelFile.Read(stream, meaning) is { } known)
                return known;
        }

        var learnt = new LearnLabels(meaning).Run(examples, options, null, CancellationToken.None);
        PreparedFiles.Write(file, stream => LabelModelFile.Write(learnt, meaning.Model, stream));
        return learnt;
    }

    /// <summary>Other examples, another sentence model or another program: another model.</summary>
    private static string Fingerprint(IReadOnlyList<LabelledText> examples, IMeaning meaning)
    {
        var text = new StringBuilder(meaning.Model).Append(typeof(LabelModel).Module.ModuleVersionId);
        foreach (var example in examples)
            text.Append('\n').Append(example.Label).Append(' ').Append(example.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}

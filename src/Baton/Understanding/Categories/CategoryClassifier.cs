using System.Security.Cryptography;
using System.Text;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Storage;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Categories;

/// <summary>
/// Finds what a ticket is about, learnt from the examples that ship with the program. Learning takes seconds; the result
/// is kept beside the program, so that only the first start on a machine learns.
/// </summary>
internal sealed class CategoryClassifier(IMeaning meaning)
{
    private readonly Lazy<LabelModel> model = new(() => Load(meaning));

    /// <summary>Starts loading in the background so that the first customer does not wait for it.</summary>
    public Task Warm() => Task.Run(() => Predict(Wording.Of("ready")));

    public IReadOnlyList<CategoryGuess> Predict(Wording wording) =>
        [.. model.Value.Read(wording).Guesses.Select(guess => new CategoryGuess(Categories[guess.Label], guess.Probability))];

    /// <summary>The words that pushed the chosen category, strongest first.</summary>
    public IReadOnlyList<WordPush> Explain(string text)
    {
        var wording = Wording.Of(text);
        return model.Value.Explain(wording, model.Value.Read(wording).Label);
    }

    private static readonly Dictionary<string, TicketCategory> Categories = Enum.GetValues<TicketCategory>()
        .ToDictionary(Json.Word);

    private static LabelModel Load(IMeaning meaning)
    {
        var examples = Seeds.Read(Seeds.Categories);
        var file = PreparedFiles.Path($"categories-{Fingerprint(examples, meaning)}.labels");
        if (File.Exists(file))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            if (LabelModelFile.Read(stream, meaning) is { } known)
                return known;
        }

        var learnt = new LearnLabels(meaning).Run(examples, new LearnOptions(), null, CancellationToken.None);
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

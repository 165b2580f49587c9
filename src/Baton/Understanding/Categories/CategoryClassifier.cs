using Baton.Foundation;
using Baton.Understanding.Words;

namespace Baton.Understanding.Categories;

/// <summary>
/// Finds what a ticket is about. Learns when it is first asked, or earlier when <see cref="Warm"/> is called; learning takes
/// a fraction of a second and is done once.
/// </summary>
internal sealed class CategoryClassifier
{
    private readonly Lazy<TextClassifier> classifier;

    /// <param name="corrections">Examples from this workspace, learnt beside the ones that ship with the program.</param>
    public CategoryClassifier(IReadOnlyList<LabelledText>? corrections = null) =>
        classifier = new(() => TextClassifier.Learn([.. SeedExamples.Read(), .. (corrections ?? []).Where(IsCategory)]));

    /// <summary>Starts learning in the background so that the first customer does not wait for it.</summary>
    public Task Warm() => Task.Run(() => classifier.Value);

    public IReadOnlyList<CategoryGuess> Predict(Wording wording) =>
        [.. classifier.Value.Predict(wording).Select(guess => new CategoryGuess(Categories[guess.Label], guess.Probability))];

    /// <summary>The words that pushed the chosen category, strongest first.</summary>
    public IReadOnlyList<WordPush> Explain(string text)
    {
        var wording = Wording.Of(text);
        return classifier.Value.Explain(wording, classifier.Value.Predict(wording)[0].Label);
    }

    private static readonly Dictionary<string, TicketCategory> Categories = Enum.GetValues<TicketCategory>()
        .ToDictionary(Json.Word);

    private static bool IsCategory(LabelledText example) => Categories.ContainsKey(example.Label);
}

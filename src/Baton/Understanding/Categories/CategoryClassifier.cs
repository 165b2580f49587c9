using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding.Labels;
using Baton.Understanding.Learnt;

namespace Baton.Understanding.Categories;

/// <summary>Finds what a ticket is about: by what ships with the program, or by what this desk has taught since.</summary>
internal sealed class CategoryClassifier(IMeaning meaning, LiveModels live)
{
    private readonly ShippedModel shipped = new(Seeds.Categories, () => Seeds.Read(Seeds.Categories), new LearnOptions(), meaning);

    public LabelModel Model => live.Of(ExampleKind.Category).Learnt ?? shipped.Model;

    /// <summary>What the model reads, and whatever was corrected since it was learnt.</summary>
    public LabelReading Read(SeenText text) => live.Of(ExampleKind.Category).Fresh.Apply(Model.Read(text), text);

    public static IReadOnlyList<CategoryGuess> Guesses(LabelReading reading) =>
        [.. reading.Guesses.Select(guess => new CategoryGuess(Categories[guess.Label], guess.Probability))];

    /// <summary>Where nothing is said that any category could be read from.</summary>
    public static IReadOnlyList<CategoryGuess> NoTopic { get; } =
        [.. Enum.GetValues<TicketCategory>().OrderByDescending(category => category is TicketCategory.GeneralInquiry)
            .Select(category => new CategoryGuess(category, 1.0 / Enum.GetValues<TicketCategory>().Length))];

    /// <summary>The words that pushed the chosen category, strongest first.</summary>
    public IReadOnlyList<WordPush> Explain(string text)
    {
        var wording = Wording.Of(text);
        return Model.Explain(wording, Model.Read(wording).Label);
    }

    public static TicketCategory Named(string label) => Categories[label];

    private static readonly Dictionary<string, TicketCategory> Categories = Enum.GetValues<TicketCategory>()
        .ToDictionary(Json.Word);
}

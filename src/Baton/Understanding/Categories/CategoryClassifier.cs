using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Categories;

/// <summary>Finds what a ticket is about.</summary>
internal sealed class CategoryClassifier(IMeaning meaning)
{
    private readonly ShippedModel shipped = new(Seeds.Categories, () => Seeds.Read(Seeds.Categories), new LearnOptions(), meaning);

    public LabelModel Model => shipped.Model;

    public static IReadOnlyList<CategoryGuess> Guesses(LabelReading reading) =>
        [.. reading.Guesses.Select(guess => new CategoryGuess(Categories[guess.Label], guess.Probability))];

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

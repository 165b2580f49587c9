using Baton.Customers;
using Baton.Foundation;

namespace Baton.Procedures;

/// <summary>A procedure as its file says it, checked for itself. Steps are numbered; every run keeps to the version it began with.</summary>
internal sealed record Procedure
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The agent whose procedure it is.</summary>
    public required string Agent { get; init; }

    /// <summary>How far the customer must have proved who they are before the first step.</summary>
    public required IdentityLevel Identity { get; init; }

    public required Triggers Triggers { get; init; }

    public required IReadOnlyList<Slot> Slots { get; init; }

    /// <summary>In the order of the file; the first one is where it begins.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>Only other procedures can start it.</summary>
    public bool IsInner { get; init; }

    public Slot? SlotNamed(string name) => Slots.FirstOrDefault(slot => slot.Name == name);
}

/// <summary>When a procedure begins.</summary>
/// <param name="Examples">Messages that mean it.</param>
/// <param name="Patterns">Phrases (see <see cref="Language.Words.Phrase"/>) that mean it whatever stands around them.</param>
/// <param name="Not">Phrases that never do.</param>
/// <param name="Categories">Only in tickets of these; in all where it names none.</param>
internal sealed record Triggers(
    IReadOnlyList<string> Examples, IReadOnlyList<string> Patterns, IReadOnlyList<string> Not, IReadOnlyList<TicketCategory> Categories);

public enum SlotType
{
    Text,
    Number,

    /// <summary>In minor units.</summary>
    Money,
    Date,
    Email,
    YesNo,

    /// <summary>One of a list: words of the file, or what a tool lists for this customer.</summary>
    Choice,
}

/// <summary>Something that the customer has to say.</summary>
internal sealed record Slot
{
    public required string Name { get; init; }

    public required SlotType Type { get; init; }

    /// <summary>The question, by language.</summary>
    public required LocalText Ask { get; init; }

    /// <summary>Only an answer to the question fills it, not what was said before.</summary>
    public bool AskBeforeFilling { get; init; }

    /// <summary>After so many questions a person is asked.</summary>
    public int MostAsks { get; init; } = 2;

    /// <summary>A regular expression that the value must match as a whole.</summary>
    public string? Pattern { get; init; }

    /// <summary>A condition on <c>value</c>.</summary>
    public string? Valid { get; init; }

    /// <summary>Of a choice: where the items come from.</summary>
    public Choices? Choices { get; init; }

    public required int Line { get; init; }
}

/// <summary>What may be chosen.</summary>
/// <param name="Words">Of fixed words: each with what else means it.</param>
/// <param name="Tool">Of what a tool lists: its name; null for fixed words.</param>
/// <param name="List">The field of its answer that holds the list.</param>
/// <param name="Key">The field of an item that names it, such as <c>id</c>.</param>
/// <param name="Show">How an item is told to the customer.</param>
/// <param name="Where">Which items may be chosen: a condition on <c>item</c>; all where it is null.</param>
internal sealed record Choices(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words, string? Tool, string? List, string? Key, LocalText? Show, string? Where);

/// <summary>Words in one or several languages; in one that is missing, the first is used.</summary>
internal sealed record LocalText(IReadOnlyList<(string Language, string Text)> ByLanguage)
{
    public string In(string language) =>
        ByLanguage.FirstOrDefault(one => one.Language == language) is { Text: { } text } ? text : ByLanguage[0].Text;
}

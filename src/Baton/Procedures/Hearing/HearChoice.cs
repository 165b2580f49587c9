using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Language.Words;

namespace Baton.Procedures.Hearing;

/// <summary>Something that may be chosen.</summary>
/// <param name="Item">What the slot gets.</param>
/// <param name="Key">What tells it apart, such as an order number.</param>
/// <param name="Shown">How the customer was told of it.</param>
/// <param name="Names">Other words for it.</param>
internal sealed record ChoiceItem(JsonNode Item, string Key, string Shown, IReadOnlyList<string> Names);

/// <summary>
/// Hears which of some items is meant: by its key, by its place in the list, or by words that it has and no other. Two that fit
/// equally well are none.
/// </summary>
internal static class HearChoice
{
    /// <summary>An item is meant by words when so many more of them speak for it than for the next.</summary>
    private const double ClearLead = 0.5;

    private static readonly PhraseList[] Places =
    [
        new("first|1st|top|erste|erster|ersten|premier|premiere|primero|primera|primeiro|primeira|primo|prima|eerste"),
        new("second|2nd|zweite|zweiter|zweiten|deuxieme|seconde|segundo|segunda|secondo|seconda|tweede"),
        new("third|3rd|dritte|dritter|dritten|troisieme|tercero|tercera|terceiro|terceira|terzo|terza|derde"),
        new("fourth|4th|vierte|vierter|vierten|quatrieme|cuarto|cuarta|quarto|quarta|vierde"),
        new("fifth|5th|funfte|funfter|funften|cinquieme|quinto|quinta|vijfde"),
    ];

    private static readonly PhraseList Last = new("last|latest|newest|most_recent|letzte|letzter|letzten|neueste|neuesten|dernier|derniere|ultimo|ultima|laatste|nieuwste");

    public static HeardValue? In(string message, IReadOnlyList<ChoiceItem> items, bool isAnswer)
    {
        if (items.Count is 0)
            return null;
        var folded = Folding.Fold(message);
        var named = items.Where(item => Stands(folded, Folding.Fold(item.Key))).ToList();
        if (named is [var one])
            return new HeardValue(one.Item.DeepClone(), one.Key);
        if (named.Count > 1)
            return null;

        var wording = Wording.Of(message);
        if (isAnswer && AtPlace(wording, items) is { } placed)
            return new HeardValue(placed.Item.DeepClone(), message.Trim());
        return ByWords(wording, items) is { } told ? new HeardValue(told.Item.DeepClone(), message.Trim()) : null;
    }

    private static bool Stands(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at - 1, at + key.Length);
            if ((before < 0 || !char.IsLetterOrDigit(text[before])) && (after >= text.Length || !char.IsLetterOrDigit(text[after])))
                return true;
        }

        return false;
    }

    /// <summary>"2", "the second one", "the last".</summary>
    private static ChoiceItem? AtPlace(Wording wording, IReadOnlyList<ChoiceItem> items)
    {
        if (wording.Tokens is [{ IsNumber: true } number] && int.TryParse(number.Text, out var place))
            return place >= 1 && place <= items.Count ? items[place - 1] : null;
        var heard = Enumerable.Range(0, Math.Min(Places.Length, items.Count)).Where(at => Places[at].IsIn(wording)).ToList();
        return heard is [var only] ? items[only] : heard.Count is 0 && Last.IsIn(wording) ? items[^1] : null;
    }

    private static ChoiceItem? ByWords(Wording wording, IReadOnlyList<ChoiceItem> items)
    {
        var said = wording.Tokens.Select(token => Stems.Of(token.Text)).ToHashSet(StringComparer.Ordinal);
        var words = items.Select(item => item.Names.Append(item.Shown).SelectMany(text => Wording.Of(text).Tokens).Select(token => Stems.Of(token.Text)).ToHashSet(StringComparer.Ordinal)).ToList();

        // A word that several items have tells little.
        var scores = words.Select((own, at) => (at, Score: own.Where(said.Contains).Sum(word => 1.0 / words.Count(other => other.Contains(word))))).OrderByDescending(pair => pair.Score).ToList();
        return scores[0].Score >= 1 && (scores.Count is 1 || scores[0].Score - scores[1].Score >= ClearLead) ? items[scores[0].at] : null;
    }
}

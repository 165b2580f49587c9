using System.Text.RegularExpressions;

namespace Baton.Procedures.Files;

/// <summary>Reads one of the <c>slots</c> of a procedure.</summary>
internal static class ReadSlot
{
    private const int MostAsks = 5;

    public static Slot Run(string name, YamlPlace place)
    {
        place.Only("type", "ask", "ask_before_filling", "max_asks", "pattern", "valid", "choices");
        var type = place.Needed("type", "use text, number, money, date, email, yes_no or choice.") is { } word ? ReadProcedure.Word<SlotType>(word) : SlotType.Text;
        var choices = place.Field("choices");
        if (type is SlotType.Choice && choices is null)
            place.Fault("a choice needs choices: a map of words, or {from: TOOL, list: FIELD, key: FIELD, show: TEXT}.");
        if (type is not SlotType.Choice && choices is not null)
            choices.Fault("only a slot of type choice has choices.");
        return new Slot
        {
            Name = name,
            Type = type,
            Ask = place.Needed("ask", "write the question.")?.Local() ?? new LocalText([("en", "")]),
            AskBeforeFilling = place.Field("ask_before_filling")?.Truth() ?? false,
            MostAsks = place.Field("max_asks")?.Number(1, MostAsks) ?? 2,
            Pattern = place.Field("pattern") is { } pattern ? PatternOf(pattern) : null,
            Valid = place.Field("valid")?.Text(),
            Choices = choices is null ? null : ChoicesOf(choices),
            Line = place.Line,
        };
    }

    private static string PatternOf(YamlPlace place)
    {
        try
        {
            _ = new Regex(place.Text(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            place.Fault($"this is no pattern that can be used: {wrong.Message}");
        }

        return place.Text();
    }

    private static Choices ChoicesOf(YamlPlace place)
    {
        if (place.Field("from") is not { } from)
        {
            var words = place.Fields().ToDictionary(pair => pair.Key, pair => pair.Value.IsList ? pair.Value.Texts() : [pair.Value.Text()]);
            if (words.Count < 2)
                place.Fault("give at least two choices.");
            return new Choices(words, null, null, null, null, null);
        }

        place.Only("from", "list", "key", "show", "where");
        return new Choices(
            new Dictionary<string, IReadOnlyList<string>>(), from.Text(),
            place.Needed("list", "name the field of the tool's answer that holds the list.")?.Text() ?? "",
            place.Needed("key", "name the field that tells the items apart, such as id.")?.Text() ?? "",
            place.Needed("show", "write how an item is told, such as \"{item.text}\".")?.Local(),
            place.Field("where")?.Text());
    }
}

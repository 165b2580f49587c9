using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Privacy.Personal;
using Baton.Tools;

namespace Baton.Procedures.Hearing;

/// <summary>Finds the value of a slot in a message: by its form, or among what may be chosen. In doubt there is none, and it is asked for.</summary>
internal static partial class HearValue
{
    private const int LongestText = 500;

    /// <param name="items">What may be chosen; none for other slots.</param>
    /// <param name="isAnswer">The message answers the question for this slot.</param>
    public static HeardValue? In(string message, Slot slot, IReadOnlyList<ChoiceItem> items, bool isAnswer, DateOnly today)
    {
        var heard = slot.Type switch
        {
            SlotType.Choice => HearChoice.In(message, items, isAnswer),
            SlotType.YesNo when isAnswer => YesNo.In(message) is { } yes ? new HeardValue(JsonValue.Create(yes), message.Trim()) : null,
            SlotType.YesNo => null,
            SlotType.Email => Email(message),
            SlotType.Number => Number(message),
            SlotType.Money => Money(message),
            SlotType.Date => HearDate.In(message, today),
            SlotType.Text when slot.Pattern is not null => Matching(message, slot.Pattern),
            _ => isAnswer ? Whole(message) : null,
        };
        return heard is not null && Fits(heard, slot) ? heard : null;
    }

    private static bool Fits(HeardValue heard, Slot slot) =>
        (slot.Pattern is null || heard.Value is not JsonValue value || !value.TryGetValue<string>(out var text) || AsWhole(slot.Pattern).IsMatch(text))
        && (slot.Valid is null || Condition.Holds(slot.Valid, new JsonObject { ["value"] = heard.Value.DeepClone() }));

    private static HeardValue? Email(string message) =>
        FindPersonalSpans.In(message).Where(span => span.Kind is PersonalKind.Email)
            .Select(span => message.Substring(span.Start, span.Length)).Distinct().ToList() is [var only] ? new HeardValue(only, only) : null;

    private static HeardValue? Number(string message) => Numbers().Matches(message) is [var only]
        && decimal.TryParse(only.Value.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new HeardValue(JsonValue.Create(number), only.Value)
            : null;

    /// <summary>In minor units: "49,90 €" and "49.90" are 4990.</summary>
    private static HeardValue? Money(string message)
    {
        var found = Amounts().Matches(message);
        var amount = found.FirstOrDefault(match => match.Groups["sign"].Success || match.Groups["word"].Success) ?? (found is [var only] ? only : null);
        if (amount is null)
            return null;
        var text = amount.Groups["number"].Value;
        var cut = text.Length - 3;
        var (whole, rest) = cut > 0 && text[cut] is ',' or '.' ? (text[..cut], text[(cut + 1)..]) : (text, "00");
        var digits = new string([.. whole.Where(char.IsAsciiDigit)]);
        return long.TryParse(digits + rest, CultureInfo.InvariantCulture, out var cents) ? new HeardValue(JsonValue.Create(cents), amount.Value.Trim()) : null;
    }

    private static HeardValue? Matching(string message, string pattern)
    {
        var words = message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', '!', '?', '"', '“', '”', '(', ')'));
        var found = words.Where(word => AsWhole(pattern).IsMatch(word)).Distinct().ToList();
        return found is [var only] ? new HeardValue(only, only) : null;
    }

    private static HeardValue? Whole(string message) =>
        message.Trim() is { Length: > 0 and <= LongestText } text && Wording.Of(text).Tokens.Count > 0 ? new HeardValue(text, text) : null;

    private static Regex AsWhole(string pattern) => new($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<sign>[€$£]\s?)?(?<![\w.,-])(?<number>\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?)(?![\w-])(?<word>\s?(?:€|\$|£|EUR|USD|GBP|euros?|dollars?|pounds?|francs?)(?!\w))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amounts();
}

using Baton.Customers;
using Baton.Foundation;

namespace Baton.Procedures.Files;

/// <summary>A procedure that was read, or everything that is wrong with its file.</summary>
internal sealed record ProcedureRead(Procedure? Procedure, IReadOnlyList<Fault> Faults);

/// <summary>Reads the file of a procedure. All faults are told at once, each with its line.</summary>
internal static class ReadProcedure
{
    private const int LongestId = 60;

    public static ProcedureRead Run(string text)
    {
        var faults = new List<Fault>();
        if (YamlPlace.Root(text, faults) is not { } root)
            return new ProcedureRead(null, faults);

        root.Only("id", "title", "agent", "identity", "inner", "triggers", "slots", "steps");
        var procedure = new Procedure
        {
            Id = IdOf(root),
            Title = root.Needed("title", "name what it does, such as \"Refund a charge\".")?.Text() ?? "",
            Agent = root.Needed("agent", "name the agent whose procedure it is, such as BillingAgent.")?.Text() ?? "",
            Identity = root.Field("identity") is { } identity ? Word<IdentityLevel>(identity) : IdentityLevel.Anonymous,
            IsInner = root.Field("inner")?.Truth() ?? false,
            Triggers = TriggersOf(root),
            Slots = [.. root.Field("slots")?.Fields().Select(pair => ReadSlot.Run(pair.Key, pair.Value)) ?? []],
            Steps = root.Needed("steps", "list the steps, one after a \"-\" each.") is { } steps ? ReadSteps.Run(steps) : [],
        };
        return new ProcedureRead(faults.Count is 0 ? procedure : null, faults);
    }

    internal static T Word<T>(YamlPlace place) where T : struct, Enum
    {
        if (Json.TryWord<T>(place.Text(), out var value))
            return value;
        place.Fault($"\"{place.Text()}\" is none; use {string.Join(", ", Enum.GetValues<T>().Select(Json.Word))}.");
        return default;
    }

    private static string IdOf(YamlPlace root)
    {
        if (root.Needed("id", "give it a name of small letters, digits and _, such as refund_charge.") is not { } place)
            return "";
        var id = place.Text();
        if (id.Length is 0 or > LongestId || !id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '_'))
            place.Fault($"\"{id}\" is no id; use small letters, digits and _, up to {LongestId}.");
        return id;
    }

    private static Triggers TriggersOf(YamlPlace root)
    {
        if (root.Field("triggers") is not { } place)
        {
            if (root.Field("inner")?.Text() is not "true")
                root.Fault("triggers is missing; give examples of what customers write, or inner: true where only other procedures start it.");
            return new Triggers([], [], [], []);
        }

        place.Only("examples", "patterns", "not", "categories");
        var triggers = new Triggers(
            place.Field("examples")?.Texts() ?? [], Phrases(place.Field("patterns")), Phrases(place.Field("not")),
            [.. place.Field("categories")?.Items().Select(Word<TicketCategory>) ?? []]);
        if (triggers.Examples.Count is 0 && triggers.Patterns.Count is 0)
            place.Fault("give examples of what customers write, or patterns.");
        return triggers;
    }

    private static IReadOnlyList<string> Phrases(YamlPlace? place)
    {
        foreach (var item in place?.Items() ?? [])
        {
            try
            {
                _ = new Language.Words.PhraseList(item.Text());
            }
            catch (Exception wrong) when (wrong is ArgumentException or FormatException)
            {
                item.Fault(wrong.Message);
            }
        }

        return place?.Texts() ?? [];
    }
}

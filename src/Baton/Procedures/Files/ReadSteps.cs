using Baton.Identity;

namespace Baton.Procedures.Files;

/// <summary>
/// Reads the steps of a procedure and joins them: a step leads to the one below it, and the last one of a branch to the one below
/// the branch.
/// </summary>
internal sealed class ReadSteps
{
    private const int MostSteps = 200;
    private const int MostAutonomous = 10;

    private static readonly string[] Words =
    [
        "collect", "call", "decide", "say", "answer", "confirm", "approve", "hand_off", "escalate", "set", "call_procedure", "autonomous", "end",
    ];

    private readonly List<Step?> steps = [];

    public static IReadOnlyList<Step> Run(YamlPlace place)
    {
        var reader = new ReadSteps();
        reader.List(place, -1);
        if (reader.steps.Count > MostSteps)
            place.Fault($"these are {reader.steps.Count} steps; a procedure has {MostSteps} at most. Split it and use call_procedure.");
        return [.. reader.steps.Select(step => step!)];
    }

    /// <summary>The number of the first step of a list whose last one leads to <paramref name="after"/>; that itself for an empty list.</summary>
    private int List(YamlPlace place, int after)
    {
        List<YamlPlace> items = [.. place.Items()];
        List<int> numbers = [.. items.Select(_ => Take())];
        for (var index = 0; index < items.Count; index++)
            steps[numbers[index]] = One(items[index], numbers[index], index + 1 < items.Count ? numbers[index + 1] : after);
        return numbers.Count > 0 ? numbers[0] : after;
    }

    private int Take()
    {
        steps.Add(null);
        return steps.Count - 1;
    }

    private Step One(YamlPlace place, int at, int next)
    {
        if (place.Keys.Where(Words.Contains).ToList() is not [var word])
        {
            place.Fault($"a step has exactly one of {string.Join(", ", Words)}.");
            return new EndStep(at, place.Line, Ending.Refused);
        }

        var what = place.Field(word)!;
        switch (word)
        {
            case "collect":
                place.Only(word);
                return new CollectStep(at, place.Line, next, what.Text());
            case "call":
                place.Only(word, "with", "as", "on_error");
                return new CallStep(at, place.Line, next, what.Text(), With(place), place.Field("as")?.Text(), Branch(place.Field("on_error"), next));
            case "decide":
                place.Only(word);
                return Decide(what, at, place.Line, next);
            case "say":
                place.Only(word);
                return new SayStep(at, place.Line, next, what.Local());
            case "answer":
                place.Only(word);
                return new AnswerStep(at, place.Line, next, what.Text() is "their_question" ? null : what.Text());
            case "confirm":
                place.Only(word, "with", "text", "declined");
                return new ConfirmStep(at, place.Line, next, what.Text(), With(place), Text(place), Branch(place.Field("declined"), next));
            case "approve":
                place.Only(word, "with", "role", "reason", "text");
                return new ApproveStep(
                    at, place.Line, next, what.Text(), With(place), place.Field("role") is { } role ? ReadProcedure.Word<Role>(role) : Role.Teammate,
                    place.Needed("reason", "say why a teammate is asked.")?.Text() ?? "", place.Field("text")?.Local());
            case "hand_off":
                place.Only(word);
                return new HandOffStep(at, place.Line, what.Text());
            case "escalate":
                place.Only(word);
                return new EscalateStep(at, place.Line, what.Text());
            case "set":
                place.Only(word, "to");
                return new SetStep(at, place.Line, next, what.Text(), place.Needed("to", "write the value, an expression.")?.Text() ?? "");
            case "call_procedure":
                place.Only(word);
                return new CallProcedureStep(at, place.Line, next, what.Text());
            case "autonomous":
                place.Only(word, "tools", "max_calls");
                return new AutonomousStep(
                    at, place.Line, next, what.Text(), place.Needed("tools", "list the tools that may be used.")?.Texts() ?? [],
                    place.Field("max_calls")?.Number(1, MostAutonomous) ?? MostAutonomous);
            default:
                place.Only(word);
                return new EndStep(at, place.Line, ReadProcedure.Word<Ending>(what));
        }
    }

    private DecideStep Decide(YamlPlace place, int at, int line, int next)
    {
        var branches = new List<Branch>();
        var otherwise = next;
        foreach (var item in place.Items())
        {
            item.Only("if", "then", "else");
            if (item.Field("else") is { } last)
                otherwise = List(last, next);
            else if (item.Needed("if", "write a condition, and then: with steps.") is { } condition && item.Needed("then", "list the steps.") is { } then)
                branches.Add(new Branch(condition.Text(), List(then, next), item.Line));
        }

        return new DecideStep(at, line, otherwise, branches);
    }

    private static IReadOnlyDictionary<string, string> With(YamlPlace place) => place.Field("with")?.Map() ?? new Dictionary<string, string>();

    private static LocalText Text(YamlPlace place) =>
        place.Needed("text", "write the question, with exactly what will happen.")?.Local() ?? new LocalText([("en", "")]);

    private int Branch(YamlPlace? place, int next) => place is null ? -1 : List(place, next);
}

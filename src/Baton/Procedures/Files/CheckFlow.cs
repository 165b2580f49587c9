using Baton.Tools.Catalogue;

namespace Baton.Procedures.Files;

/// <summary>
/// Follows every way through a procedure: a step that none leads to, an end that is missing, a name that is not known yet on one of
/// the ways, and a change that one of them reaches without a yes.
/// </summary>
internal static class CheckFlow
{
    /// <summary>Known from the first step on.</summary>
    private static readonly string[] Given = ["customer", "ticket", "message"];

    public static IEnumerable<Fault> Run(Procedure procedure, Surroundings around)
    {
        var steps = procedure.Steps;
        if (steps.Count is 0)
            return [];

        var known = Ways.Follow(steps, Given, (step, to) => Learnt(step, to, procedure));
        var agreed = Ways.Follow(steps, [], (step, to) => step switch
        {
            ConfirmStep confirm when to == confirm.Next => [Exactly(confirm.Tool, confirm.With)],
            ApproveStep approve => [Exactly(approve.Tool, approve.With)],
            _ => [],
        });
        return steps.SelectMany(step => known[step.At] is not { } before
            ? [new Fault(step.Line, $"{step.Word}: no way leads here; take it out, or let a branch above go on.")]
            : Ends(step).Concat(Unknown(step, before, procedure)).Concat(Unasked(step, agreed[step.At]!, around)));
    }

    private static IEnumerable<Fault> Ends(Step step) => step.Leads.Contains(-1)
        ? [new Fault(step.Line, $"{step.Word}: nothing comes after it; write a step below, such as end: done.")]
        : [];

    private static IEnumerable<Fault> Unknown(Step step, IReadOnlySet<string> before, Procedure procedure) =>
        CheckExpressions.Of(step).Concat(OfSlot(step, procedure)).SelectMany(Expressions.NamesIn).Distinct()
            .Where(name => !before.Contains(name) && name is not ("item" or "value"))
            .Select(name => new Fault(step.Line, $"{step.Word}: {name} is not known here on every way; call, collect or set it before."));

    private static IEnumerable<string> OfSlot(Step step, Procedure procedure) =>
        step is CollectStep collect && procedure.SlotNamed(collect.Slot) is { } slot
            ? slot.Ask.ByLanguage.SelectMany(one => Expressions.InBraces(one.Text)).Concat(slot.Choices?.Where is { } where ? [where] : [])
            : [];

    private static IEnumerable<Fault> Unasked(Step step, IReadOnlySet<string> agreed, Surroundings around) =>
        step is CallStep call && around.Tool(call.Tool) is { Writes: true } tool && NeedsYes(tool) && !agreed.Contains(Exactly(call.Tool, call.With))
            ? [new Fault(step.Line, $"call: {call.Tool} is {Foundation.Json.Word(tool.Effect)}; ask before with confirm: {call.Tool} (or approve), with the same arguments.")]
            : [];

    private static bool NeedsYes(ToolSpec tool) => tool.Confirm || tool.Effect is EffectClass.Irreversible or EffectClass.Money;

    private static string[] Learnt(Step step, int to, Procedure procedure) => step switch
    {
        CollectStep collect => [collect.Slot],
        CallStep call when to == call.OnError && to != call.Next => ["error"],
        CallStep { As: { } name } => [name],
        SetStep set => [set.Name],
        _ => [],
    };

    private static string Exactly(string tool, IReadOnlyDictionary<string, string> with) =>
        $"{tool}({string.Join(", ", with.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}"))})";
}

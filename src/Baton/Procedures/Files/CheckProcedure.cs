using Baton.Tools.Catalogue;

namespace Baton.Procedures.Files;

/// <summary>What a procedure can rely on: tools, agents and the other procedures of the workspace.</summary>
internal sealed record Surroundings(IReadOnlyList<ToolSpec> Tools, IReadOnlyList<string> Agents, IReadOnlyList<Procedure> Procedures)
{
    public ToolSpec? Tool(string name) => Tools.FirstOrDefault(tool => tool.Name == name);
}

/// <summary>
/// Everything about a procedure that can be known before it runs: that each step can be reached, that nothing is told or used
/// before it is known, and that nothing is changed without a yes to exactly that.
/// </summary>
internal static class CheckProcedure
{
    public static IReadOnlyList<Fault> Run(Procedure procedure, Surroundings around) =>
    [
        .. Names(procedure, around)
            .Concat(CheckExpressions.Run(procedure))
            .Concat(CheckFlow.Run(procedure, around))
            .Concat(Circles(procedure, around))
            .OrderBy(fault => fault.Line),
    ];

    private static IEnumerable<Fault> Names(Procedure procedure, Surroundings around)
    {
        if (!around.Agents.Contains(procedure.Agent))
            yield return new Fault(1, $"agent: there is no {procedure.Agent}; use {string.Join(", ", around.Agents)}.");

        foreach (var step in procedure.Steps)
        {
            foreach (var fault in Of(step, procedure, around))
                yield return fault;
        }

        foreach (var slot in procedure.Slots)
        {
            if (slot.Choices?.Tool is { } tool)
            {
                foreach (var fault in Tool(tool, slot.Line, procedure, around))
                    yield return fault;
                if (around.Tool(tool) is { Writes: true })
                    yield return new Fault(slot.Line, $"slots.{slot.Name}: {tool} changes something; choices come from a read.");
            }

            if (!procedure.Steps.OfType<CollectStep>().Any(step => step.Slot == slot.Name))
                yield return new Fault(slot.Line, $"slots.{slot.Name}: no step collects it; take it out, or write collect: {slot.Name}.");
        }
    }

    private static IEnumerable<Fault> Of(Step step, Procedure procedure, Surroundings around)
    {
        switch (step)
        {
            case CollectStep collect when procedure.SlotNamed(collect.Slot) is null:
                return [new Fault(step.Line, $"collect: there is no slot {collect.Slot}; describe it under slots.")];
            case CallStep call:
                return Tool(call.Tool, step.Line, procedure, around).Concat(Arguments(call.Tool, call.With, step.Line, around));
            case ConfirmStep confirm:
                return Tool(confirm.Tool, step.Line, procedure, around).Concat(Arguments(confirm.Tool, confirm.With, step.Line, around));
            case ApproveStep approve:
                return Tool(approve.Tool, step.Line, procedure, around).Concat(Arguments(approve.Tool, approve.With, step.Line, around));
            case AutonomousStep free:
                return free.Tools.SelectMany(tool => Tool(tool, step.Line, procedure, around));
            case HandOffStep hand when !around.Agents.Contains(hand.Agent):
                return [new Fault(step.Line, $"hand_off: there is no {hand.Agent}; use {string.Join(", ", around.Agents)}.")];
            case CallProcedureStep inner when around.Procedures.All(other => other.Id != inner.Procedure):
                return [new Fault(step.Line, $"call_procedure: there is no {inner.Procedure}.")];
            default:
                return [];
        }
    }

    private static IEnumerable<Fault> Tool(string name, int line, Procedure procedure, Surroundings around)
    {
        if (around.Tool(name) is not { } tool)
            yield return new Fault(line, $"there is no tool {name}; list it in a file under tools/, or use {Near(name, around)}.");
        else if (tool.Identity > procedure.Identity)
            yield return new Fault(line, $"{name} is for customers whose identity is {Foundation.Json.Word(tool.Identity)}; write identity: {Foundation.Json.Word(tool.Identity)} at the top.");
    }

    private static string Near(string name, Surroundings around) => around.Tools.Count is 0
        ? "none: the workspace has no tools"
        : around.Tools.MaxBy(tool => tool.Name.Split('_').Intersect(name.Split('_')).Count())!.Name;

    private static IEnumerable<Fault> Arguments(string name, IReadOnlyDictionary<string, string> with, int line, Surroundings around) =>
        (around.Tool(name)?.Bound.Keys ?? []).Where(with.ContainsKey)
            .Select(bound => new Fault(line, $"{name}: {bound} comes from the conversation; take it out of with."));

    /// <summary>Procedures that begin each other for ever.</summary>
    private static IEnumerable<Fault> Circles(Procedure procedure, Surroundings around)
    {
        foreach (var step in procedure.Steps.OfType<CallProcedureStep>())
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>([step.Procedure]);
            while (open.TryPop(out var id))
            {
                if (id == procedure.Id)
                {
                    yield return new Fault(step.Line, $"call_procedure: {step.Procedure} leads back to {procedure.Id}; procedures must not go round in circles.");
                    break;
                }

                if (seen.Add(id) && around.Procedures.FirstOrDefault(other => other.Id == id) is { } inner)
                    inner.Steps.OfType<CallProcedureStep>().ToList().ForEach(next => open.Push(next.Procedure));
            }
        }
    }
}

namespace Baton.Procedures.Files;

/// <summary>Whether every expression of a procedure can be read.</summary>
internal static class CheckExpressions
{
    public static IEnumerable<Fault> Run(Procedure procedure) =>
        procedure.Steps.SelectMany(step => Of(step).Select(one => (one, step.Line)))
            .Concat(procedure.Slots.SelectMany(slot => Of(slot).Select(one => (one, slot.Line))))
            .Select(pair => (pair.Line, pair.one, Wrong: Expressions.WrongWith(pair.one)))
            .Where(pair => pair.Wrong is not null)
            .Select(pair => new Fault(pair.Line, $"\"{pair.one}\" cannot be read: {pair.Wrong}"));

    /// <summary>Every expression of a step, those in braces of its texts included.</summary>
    public static IEnumerable<string> Of(Step step) => step switch
    {
        CallStep call => call.With.Values,
        ConfirmStep confirm => confirm.With.Values.Concat(InTexts(confirm.Text)),
        ApproveStep approve => approve.With.Values.Concat(approve.Text is { } text ? InTexts(text) : []),
        DecideStep decide => decide.Branches.Select(branch => branch.If),
        SayStep say => InTexts(say.Text),
        AnswerStep { Question: { } question } => Expressions.InBraces(question),
        EscalateStep escalate => Expressions.InBraces(escalate.Reason),
        SetStep set => [set.Value],
        AutonomousStep free => Expressions.InBraces(free.Goal),
        _ => [],
    };

    private static IEnumerable<string> Of(Slot slot)
    {
        if (slot.Valid is { } valid)
            yield return valid;
        if (slot.Choices?.Where is { } where)
            yield return where;
        foreach (var shown in slot.Choices?.Show is { } show ? InTexts(show) : [])
            yield return shown;
        foreach (var asked in InTexts(slot.Ask))
            yield return asked;
    }

    private static IEnumerable<string> InTexts(LocalText text) => text.ByLanguage.SelectMany(one => Expressions.InBraces(one.Text));
}

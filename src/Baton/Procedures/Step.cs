namespace Baton.Procedures;

/// <summary>
/// One step. <paramref name="At"/>: its number; <paramref name="Line"/>: its line in the file; <paramref name="Next"/>: the step
/// after it, -1 for none.
/// </summary>
internal abstract record Step(int At, int Line, int Next)
{
    /// <summary>What it is called in the file.</summary>
    public abstract string Word { get; }

    /// <summary>Every step that may come after it.</summary>
    public virtual IEnumerable<int> Leads => [Next];
}

/// <summary>Asks until the slot is filled.</summary>
internal sealed record CollectStep(int At, int Line, int Next, string Slot) : Step(At, Line, Next)
{
    public override string Word => "collect";
}

/// <summary>Calls a tool through the gate. <paramref name="With"/>: an expression for each argument; <paramref name="As"/>: what its answer is called.</summary>
internal sealed record CallStep(
    int At, int Line, int Next, string Tool, IReadOnlyDictionary<string, string> With, string? As, int OnError) : Step(At, Line, Next)
{
    public override string Word => "call";

    public override IEnumerable<int> Leads => OnError >= 0 ? [Next, OnError] : [Next];
}

/// <summary>Goes to the first branch whose condition holds, else on.</summary>
internal sealed record DecideStep(int At, int Line, int Next, IReadOnlyList<Branch> Branches) : Step(At, Line, Next)
{
    public override string Word => "decide";

    public override IEnumerable<int> Leads => [.. Branches.Select(branch => branch.To), Next];
}

internal sealed record Branch(string If, int To, int Line);

/// <summary>Tells the customer something. Expressions stand in braces.</summary>
internal sealed record SayStep(int At, int Line, int Next, LocalText Text) : Step(At, Line, Next)
{
    public override string Word => "say";
}

/// <summary>Answers from the articles: the customer's own question, or the one that the file asks.</summary>
internal sealed record AnswerStep(int At, int Line, int Next, string? Question) : Step(At, Line, Next)
{
    public override string Word => "answer";
}

/// <summary>Asks the customer for a yes to exactly this call; a no leads elsewhere.</summary>
internal sealed record ConfirmStep(
    int At, int Line, int Next, string Tool, IReadOnlyDictionary<string, string> With, LocalText Text, int OnNo) : Step(At, Line, Next)
{
    public override string Word => "confirm";

    public override IEnumerable<int> Leads => OnNo >= 0 ? [Next, OnNo] : [Next];
}

/// <summary>Asks a teammate for a yes to exactly this call, whatever its amount.</summary>
internal sealed record ApproveStep(
    int At, int Line, int Next, string Tool, IReadOnlyDictionary<string, string> With, Identity.Role Role, string Reason, LocalText? Text) : Step(At, Line, Next)
{
    public override string Word => "approve";
}

internal sealed record SetStep(int At, int Line, int Next, string Name, string Value) : Step(At, Line, Next)
{
    public override string Word => "set";
}

/// <summary>Goes through another procedure, and on here when it has ended.</summary>
internal sealed record CallProcedureStep(int At, int Line, int Next, string Procedure) : Step(At, Line, Next)
{
    public override string Word => "call_procedure";
}

/// <summary>Passes the ticket to another agent, who goes on with the customer's matter.</summary>
internal sealed record HandOffStep(int At, int Line, string Agent) : Step(At, Line, -1)
{
    public override string Word => "hand_off";

    public override IEnumerable<int> Leads => [];
}

/// <summary>Passes the ticket to a person.</summary>
internal sealed record EscalateStep(int At, int Line, string Reason) : Step(At, Line, -1)
{
    public override string Word => "escalate";

    public override IEnumerable<int> Leads => [];
}

/// <summary>Leaves the way to a model: it may read, and propose changes through the gate. Without a model a person goes on.</summary>
internal sealed record AutonomousStep(int At, int Line, int Next, string Goal, IReadOnlyList<string> Tools, int Most) : Step(At, Line, Next)
{
    public override string Word => "autonomous";
}

internal sealed record EndStep(int At, int Line, Ending Ending) : Step(At, Line, -1)
{
    public override string Word => "end";

    public override IEnumerable<int> Leads => [];
}

/// <summary>How a procedure ends.</summary>
internal enum Ending
{
    /// <summary>What was wanted is done.</summary>
    Done,

    /// <summary>The customer knows what they wanted to know.</summary>
    Answered,

    /// <summary>It was not done, and the customer knows why.</summary>
    Refused,
}

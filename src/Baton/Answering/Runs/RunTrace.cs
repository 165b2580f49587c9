using Baton.Answering.Matters;
using Baton.Answering.Replies;
using Baton.Customers;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Tickets.Similar;
using Baton.Understanding;

namespace Baton.Answering.Runs;

/// <summary>The record of a run: what was read, where it went, what was found, done and checked, and how it was decided.</summary>
public sealed record RunTrace
{
    /// <summary>What was known of the customer beforehand; null when no system knows them (and in runs before this was kept).</summary>
    public KnownCustomer? Customer { get; init; }

    public required Reading Read { get; init; }

    /// <summary>Priority after the customer's tier was taken into account, with the reason if it moved.</summary>
    public required JudgedPriority Priority { get; init; }

    public required RouteTaken Route { get; init; }

    /// <summary>Tickets that were like this one; empty in runs before this was looked for.</summary>
    public IReadOnlyList<SeenBefore> SeenBefore { get; init; } = [];

    /// <summary>The matters of the message where there are several, and which of them the reply answers; else none.</summary>
    public IReadOnlyList<MatterTaken> Matters { get; init; } = [];

    public required IReadOnlyList<Finding> Found { get; init; }

    /// <summary>What the agent did, in order, in words.</summary>
    public required IReadOnlyList<string> Did { get; init; }

    /// <summary>The same with exact input and result; empty in runs before this was kept.</summary>
    public IReadOnlyList<TakenAction> Actions { get; init; } = [];

    public required IReadOnlyList<Check> Checked { get; init; }

    public required Decision Decided { get; init; }

    /// <summary>The customer was told in this run that an AI writes.</summary>
    public required bool DisclosedAi { get; init; }

    /// <summary>Who read, worded and reviewed: <c>built-in</c> or the name of a model.</summary>
    public string Producer { get; init; } = "built-in";

    /// <summary>How long each step took; empty in runs before this was kept.</summary>
    public IReadOnlyList<StepTime> Times { get; init; } = [];

    /// <summary>What the run cost. The built-in agents cost nothing.</summary>
    public RunCost Cost { get; init; } = RunCost.Nothing;
}

/// <summary>What the run knew of the customer: tier, the system that says so, and how many earlier tickets it looked at.</summary>
public sealed record KnownCustomer(CustomerTier Tier, string Source, int PastTickets);

/// <summary>
/// One thing that an agent did. <paramref name="Name"/>: a stable word such as <c>search_knowledge</c>;
/// <paramref name="Summary"/>: the same for people; <paramref name="Input"/> and <paramref name="Result"/>: exactly what
/// went in and came out.
/// </summary>
public sealed record TakenAction(
    string Name, string Summary, IReadOnlyDictionary<string, string> Input, string Result, double Milliseconds);

/// <summary>How long one step took: <c>load, read, route, work, draft, review</c>.</summary>
public sealed record StepTime(string Step, double Milliseconds);

/// <summary>What a run cost. <paramref name="Amount"/> in whole units of <paramref name="Currency"/> (an ISO 4217 code).</summary>
public sealed record RunCost(decimal Amount, string Currency, int InputTokens, int OutputTokens)
{
    internal static RunCost Nothing { get; } = new(0, "USD", 0, 0);
}

/// <summary>Priority of the ticket and why it differs from the content's own, if it does.</summary>
public sealed record JudgedPriority(TicketPriority Level, string? RaisedBy);

/// <summary>From whom to whom the ticket went, and on what grounds. <paramref name="Note"/> is what the next agent gets to know.</summary>
public sealed record RouteTaken(string? From, string To, TicketCategory Category, double Probability, string Why, HandoffNote? Note);

/// <summary>What one agent hands to the next: state, not prose.</summary>
public sealed record HandoffNote(
    string Goal,
    TicketCategory Category,
    TicketPriority Priority,
    string Language,
    string Identity,
    IReadOnlyList<string> Tried,
    IReadOnlyList<string> Asked);

/// <summary>
/// One of several matters of a message. <paramref name="Words"/> are the customer's; <paramref name="Confidence"/> in [0, 1] is
/// that of the best passage for it, which stands in <paramref name="Article"/>. What is not answered was left to a person, and
/// <paramref name="WhyOpen"/> says why.
/// </summary>
public sealed record MatterTaken(
    TicketCategory Category, string Words, double Confidence, string? Article, bool IsAnswered, string? WhyOpen)
{
    internal static MatterTaken Of(Matter matter, bool isAnswered) => new(
        matter.Category, matter.Words, matter.Confidence, matter.Found.Count is 0 ? null : matter.Found[0].Passage.Article,
        isAnswered, isAnswered ? null : matter.WhyOpen);
}

/// <summary>
/// A passage that was found. <paramref name="IsUsed"/>: the reply quotes it; <paramref name="UsedSentences"/>: which words
/// of it the draft quotes, sent or not, exactly as they stand in <paramref name="Text"/>. The text is kept for the best
/// passages alone.
/// </summary>
public sealed record Finding(
    string Article,
    int Version,
    string Title,
    string? Heading,
    double Score,
    double Coverage,
    bool IsUsed,
    int Ordinal = 0,
    string? Text = null,
    IReadOnlyList<string>? UsedSentences = null)
{
    /// <summary>Further down nobody reads on, and every trace would grow by it.</summary>
    private const int TextOfBest = 4;

    internal static Finding Of(PassageHit hit, int rank, Draft draft, Draft spoken)
    {
        var passage = hit.Passage;
        var number = Number(passage, draft);
        IReadOnlyList<string> quoted = number is 0
            ? []
            : [.. draft.Facts.Where(line => line.Source == number).Select(line => line.Text)];
        return new Finding(
            passage.Article, passage.Version, passage.Title, passage.Heading, hit.Score, hit.Coverage,
            Number(passage, spoken) > 0, passage.Ordinal,
            quoted.Count > 0 || rank < TextOfBest ? passage.Text : null, quoted);
    }

    /// <summary>The number of its citation, from 1; 0 when it is not cited.</summary>
    private static int Number(Passage passage, Draft draft) => 1 + draft.Sources.ToList().FindIndex(
        source => source.Article == passage.Article && source.Ordinal == passage.Ordinal);
}

/// <summary>One guardrail's verdict.</summary>
public sealed record Check(string Name, bool IsPassed, string Detail)
{
    /// <summary>The check of the confidence against the threshold; made where there is an answer to be sure of.</summary>
    internal const string SureEnough = "sure enough";
}

/// <summary>How it ended and why. <paramref name="Threshold"/> is what an automatic reply needed here.</summary>
public sealed record Decision(RunOutcome Outcome, string ReasonCode, string Reason, double Confidence, double Threshold);

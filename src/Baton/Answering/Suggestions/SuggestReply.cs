using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Tickets.Similar;

namespace Baton.Answering.Suggestions;

/// <summary>A reply that a teammate may send, and what an agent would have done by itself.</summary>
/// <param name="Body">Markdown to edit and send; null when nothing was found to say, and then <paramref name="Reason"/> says why.</param>
/// <param name="Outcome">How a run of the agents would have ended with these words.</param>
/// <param name="Passages">The best passages that were found, whether the reply uses them or not.</param>
/// <param name="ThroughSequence">The newest message of the customer that it answers.</param>
/// <param name="TicketVersion">The ticket as it was read; send it as <c>expected_version</c> with the reply.</param>
public sealed record Suggestion(
    string? Body,
    IReadOnlyList<Citation> Citations,
    double Confidence,
    double Threshold,
    RunOutcome Outcome,
    string ReasonCode,
    string Reason,
    string Agent,
    IReadOnlyList<Finding> Passages,
    int ThroughSequence,
    int TicketVersion,
    RunTrace Trace)
{
    /// <summary>Tickets that are like this one, with what helped there. For the teammate; the reply rests on articles alone.</summary>
    public IReadOnlyList<SimilarTicket> SeenBefore { get; init; } = [];
}

/// <summary>Does for a teammate what a run would do, and commits nothing. Asked for by a person, whoever has the ticket.</summary>
internal sealed class SuggestReply(LoadCase loadCase, ConsiderCase considerCase)
{
    private const int MostPassages = 4;

    public async Task<Result<Suggestion>> RunAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        var file = await loadCase.RunAsync(id, cancellationToken);
        if (file is null)
            return TicketProblems.NotFound(id);
        if (file.Unanswered.Count is 0)
            file = file with { Unanswered = file.Conversation.Where(message => message.Author is AuthorKind.Customer).TakeLast(1).ToList() };
        if (file.Unanswered.Count is 0)
            return new Problem(ProblemKind.Conflict, "suggestion.nothing_to_answer", "The customer has not written anything yet.");

        var result = await considerCase.RunAsync(file, cancellationToken);
        var (trace, decided) = (result.Trace, result.Trace.Decided);
        var draft = IsSaid(file, result) ? null : result.Drafted?.ForTeammate();
        return new Suggestion(
            draft?.ToMarkdown(),
            draft?.Citations ?? [],
            decided.Confidence,
            decided.Threshold,
            decided.Outcome,
            decided.ReasonCode,
            decided.Reason,
            trace.Route.To,
            [.. trace.Found.Take(MostPassages)],
            file.Unanswered[^1].Sequence,
            file.Ticket.Version,
            trace)
        {
            SeenBefore = file.SeenBefore,
        };
    }

    /// <summary>Of several matters some were answered in an earlier run, and the others wait for a person's own words.</summary>
    private static bool IsSaid(CaseFile file, RunResult result) =>
        result.Trace.Decided.ReasonCode is EscalationReasons.PartlyAnswered
        && result.Drafted is { } draft && draft.Sources.All(source =>
            file.AlreadyCited.Any(cited => cited.Article == source.Article && cited.Heading == source.Heading));
}

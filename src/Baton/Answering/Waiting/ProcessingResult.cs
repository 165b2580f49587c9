using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Understanding;

namespace Baton.Answering.Waiting;

/// <summary>What came of a message, with the field names that clients of the first API know.</summary>
/// <param name="ProcessingTime">Seconds from intake to result.</param>
/// <param name="FinalStatus">Status of the ticket now; <c>in_progress</c> when the waiting time ran out first.</param>
public sealed record ProcessingResult(
    Guid TicketId,
    AgentResponse? TriageResponse,
    AgentResponse? SpecialistResponse,
    string FinalStatus,
    double ProcessingTime,
    IReadOnlyList<string> NextActions);

/// <summary>What one agent did. <paramref name="Confidence"/> in [0, 1].</summary>
public sealed record AgentResponse(
    string AgentName,
    string Response,
    double Confidence,
    IReadOnlyList<string> ActionsTaken,
    bool EscalationNeeded,
    IReadOnlyList<string> NextSteps,
    IReadOnlyDictionary<string, object?> Metadata);

/// <summary>Tells a run in the words of the first API.</summary>
internal static class TellRun
{
    public static AgentResponse Triage(RunView run)
    {
        var trace = run.Trace;
        var category = Json.Word(trace.Route.Category);
        return new AgentResponse(
            Roster.TriageAgent,
            $"Read as {category} of {Json.Word(trace.Priority.Level)} priority; {trace.Route.To} is in charge.",
            trace.Route.Probability,
            ["read the message", $"routed to {trace.Route.To}"],
            run.Outcome is RunOutcome.Escalated,
            NextSteps(run),
            new Dictionary<string, object?>
            {
                ["category"] = trace.Route.Category,
                ["priority"] = trace.Priority.Level,
                ["assigned_agent"] = trace.Route.To,
                ["auto_resolvable"] = run.Outcome is RunOutcome.Answered or RunOutcome.Resolved,
                ["knowledge_articles"] = trace.Found.Select(finding => finding.Article).Distinct().ToList(),
                ["language"] = trace.Read.Language,
                ["priority_reasons"] = Reasons(trace),
            });
    }

    public static AgentResponse Specialist(RunView run, string? reply)
    {
        var trace = run.Trace;
        var metadata = new Dictionary<string, object?>
        {
            ["run_id"] = run.Id,
            ["reason_code"] = trace.Decided.ReasonCode,
            ["reason"] = trace.Decided.Reason,
            ["citations"] = trace.Found.Where(finding => finding.IsUsed).Select(finding => finding.Article).Distinct().ToList(),
        };
        if (trace.Route.Category is TicketCategory.TechnicalIssue or TicketCategory.BugReport)
        {
            metadata["complexity"] = trace.Read.Complexity.Level;
            metadata["technical_articles"] = trace.Found.Select(finding => finding.Article).Distinct().ToList();
        }

        return new AgentResponse(
            run.Agent,
            reply ?? "",
            run.Confidence,
            trace.Did,
            run.Outcome is RunOutcome.Escalated or RunOutcome.Drafted,
            NextSteps(run),
            metadata);
    }

    public static IReadOnlyList<string> NextSteps(RunView run) => run.Outcome switch
    {
        RunOutcome.Answered => ["the customer tries the steps and replies if they do not help"],
        RunOutcome.Asked => ["the customer answers the questions"],
        RunOutcome.Resolved => [],
        RunOutcome.Superseded => ["the agents look at the newer messages"],
        _ => ["a person takes over with the dossier"],
    };

    private static List<string> Reasons(RunTrace trace)
    {
        List<string> reasons = [.. trace.Read.Priority.Reasons.Select(reason => $"{reason.Kind}: {reason.Quote}")];
        if (trace.Priority.RaisedBy is { } raised)
            reasons.Add(raised);
        return reasons;
    }
}

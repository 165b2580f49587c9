using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Work;

namespace Baton.Answering;

/// <summary>
/// Where a ticket becomes an answer. Every run ends in a delivered reply, a question, a draft for a teammate or a person
/// with a dossier; never in silence. The numbers are those of <c>docs/how-a-ticket-becomes-an-answer.md</c>.
/// </summary>
internal sealed class AnswerTicket(
    LoadCase loadCase,
    ReadMessage readMessage,
    WorkOnTicket workOnTicket,
    DraftReply draftReply,
    CommitRun commitRun,
    TimeProvider clock,
    ILogger<AnswerTicket> log) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Ticket>(Guid.Parse(lease.Subject));
        using var span = AnsweringTelemetry.Source.StartActivity("answer ticket");
        span?.SetTag("baton.ticket_id", id.ToString());

        // (1) Load the ticket, the conversation and what is known about the customer.
        var file = await loadCase.RunAsync(id, cancellationToken);

        // (2) Still ours? A person may have taken over, or an earlier run has answered everything.
        if (file is null || file.Ticket.IsWithPerson || file.Unanswered.Count is 0)
        {
            log.StoodBack(id, file is null ? "there is no such ticket" : "nothing waits for an agent");
            return;
        }

        // (3) Read the message.
        var (reading, priority) = readMessage.Run(file);

        // (4) Route it: stay with the agent in charge, or hand off.
        var route = RouteTicket.Run(file, reading, priority);

        // (5) Work: search, then decide between answering, asking, closing and a person.
        var plan = await workOnTicket.RunAsync(file, reading, route, cancellationToken);

        // (6) Draft the reply.
        var draft = draftReply.Run(file, reading, route, plan);

        // (7) Review it. What does not pass goes to a person, with the draft as a suggestion.
        var (checks, reviewed) = ReviewDraft.Run(file, reading, route, plan, draft);
        var result = Conclude(file, reading, priority, route, plan, reviewed, draft, checks);

        // (8) Still ours? Then commit reply, status, dossier, trace and the end of this work as one.
        // (9) Deliver: the commit puts the reply on its way through the ticket's channel.
        var outcome = await commitRun.RunAsync(result, lease, cancellationToken);
        log.RunFinished(id, route.To, outcome, result.Trace.Decided.ReasonCode, result.Trace.Decided.Confidence);
        AnsweringTelemetry.Finished(outcome, clock.GetUtcNow() - file.StartedAt);
    }

    /// <summary>No answer came of it after all attempts: a person gets the ticket, and open chats show that it was passed on.</summary>
    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        var ticket = await db.TicketAsync(new Id<Ticket>(Guid.Parse(lease.Subject)), cancellationToken);
        if (ticket is { IsWithPerson: false, WaitingSince: not null })
        {
            db.Escalate(
                ticket, EscalationReasons.TechnicalFailure, $"The agents failed for technical reasons ({error}).",
                "Support", TicketEvents.System, null, clock.GetUtcNow());
        }
    }

    /// <summary>Brings plan, draft and what this category allows together into one result.</summary>
    private RunResult Conclude(
        CaseFile file,
        Reading reading,
        JudgedPriority priority,
        RouteTaken route,
        Plan planned,
        Plan reviewed,
        Draft draft,
        IReadOnlyList<Check> checks)
    {
        var policy = file.Team.Policy(route.Category);
        var maySpeak = policy.Autonomy is Autonomy.Auto;
        var spoken = ReferenceEquals(planned, reviewed) ? draft : draftReply.Run(file, reading, route, reviewed);
        var used = spoken.Sources.Select(source => (source.Article, source.Ordinal)).ToHashSet();
        return new RunResult
        {
            RunId = Id<Run>.New(file.StartedAt),
            File = file,
            Spoken = maySpeak ? spoken : null,
            ForTeammate = policy.Autonomy is not Autonomy.Observe && planned is not Plan.Escalate ? draft : null,
            Trace = new RunTrace
            {
                Read = reading,
                Priority = priority,
                Route = route,
                Found = [.. planned.Found.Select(hit => Finding.Of(hit, used.Contains((hit.Passage.Article, hit.Passage.Ordinal))))],
                Did = planned.Did,
                Checked = checks,
                Decided = Decide(reviewed, policy, maySpeak),
                DisclosedAi = maySpeak && spoken.DisclosesAi,
            },
        };
    }

    private static Decision Decide(Plan plan, CategoryPolicy policy, bool maySpeak)
    {
        var (outcome, code, reason) = plan switch
        {
            Plan.Escalate person => (RunOutcome.Escalated, person.ReasonCode, person.Reason),
            _ when !maySpeak => (RunOutcome.Drafted, EscalationReasons.Autonomy, $"In this category agents may only {Json.Word(policy.Autonomy)}."),
            Plan.Answer => (RunOutcome.Answered, "answered", "Published articles answer it."),
            Plan.Ask ask => (RunOutcome.Asked, "asked", ask.Why),
            Plan.Close close => (RunOutcome.Resolved, "resolved", close.Why),
            _ => throw new InvalidOperationException($"No decision for {plan.GetType().Name}."),
        };
        return new Decision(outcome, code, reason, plan.Confidence, policy.Threshold);
    }
}

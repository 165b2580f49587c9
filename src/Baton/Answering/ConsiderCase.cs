using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Understanding;
using Baton.Understanding.Learnt;

namespace Baton.Answering;

/// <summary>
/// Steps 3 to 7: from a case to a decision, without changing anything. A run commits what comes out; a suggestion shows it
/// to a teammate; a test conversation shows it to whoever tries an agent. There is no second way to decide.
/// </summary>
internal sealed class ConsiderCase(
    FollowLearnt followLearnt, ReadMessage readMessage, WorkOnTicket workOnTicket, DraftReply draftReply, TimeProvider clock)
{
    public async Task<RunResult> RunAsync(CaseFile file, CancellationToken cancellationToken)
    {
        var times = new StepTimes(clock, file.LoadedIn);

        // (3) Read the message, with all that was taught until now.
        await followLearnt.CatchUpAsync(cancellationToken);
        var (reading, priority) = readMessage.Run(file);
        times.Took("read");

        // (4) Route it: stay with the agent in charge, or hand off.
        var route = RouteTicket.Run(file, reading, priority);
        times.Took("route");

        // (5) Work: search, then decide between answering, asking, closing and a person.
        var plan = await workOnTicket.RunAsync(file, reading, route, cancellationToken);
        times.Took("work");

        // (6) Draft the reply.
        var draft = draftReply.Run(file, reading, route, plan);
        times.Took("draft");

        // (7) Review it. What does not pass goes to a person, with the draft as a suggestion.
        var (checks, reviewed) = ReviewDraft.Run(file, reading, route, plan, draft);
        times.Took("review");
        return Conclude(file, reading, priority, route, plan, reviewed, draft, checks, times.Steps);
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
        IReadOnlyList<Check> checks,
        IReadOnlyList<StepTime> times)
    {
        var policy = file.Team.Policy(route.Category);
        var maySpeak = policy.Autonomy is Autonomy.Auto;
        var spoken = ReferenceEquals(planned, reviewed) ? draft : draftReply.Run(file, reading, route, reviewed);
        var speaks = maySpeak && reviewed is not Plan.Escalate { IsQuiet: true };
        return new RunResult
        {
            RunId = Id<Run>.New(file.StartedAt),
            File = file,
            Spoken = speaks ? spoken : null,
            Drafted = planned is Plan.Escalate { ReasonCode: not EscalationReasons.PartlyAnswered } ? null : draft,
            Autonomy = policy.Autonomy,
            Trace = new RunTrace
            {
                Customer = file.Customer is { } customer
                    ? new KnownCustomer(customer.Tier, customer.Source, file.PastTickets.Count)
                    : null,
                Read = reading,
                Priority = priority,
                Route = route,
                SeenBefore = [.. file.SeenBefore.Select(other => other.Fact)],
                Matters = MattersOf(reviewed),
                Found = [.. planned.Found.Select((hit, rank) => Finding.Of(hit, rank, draft, spoken))],
                Did = [.. planned.Did.Select(action => action.Summary)],
                Actions = planned.Did,
                Checked = checks,
                Decided = Decide(reviewed, policy, maySpeak),
                DisclosedAi = speaks && spoken.DisclosesAi,
                Times = times,
            },
        };
    }

    /// <summary>None where the reply answers the message as a whole after all: then its parts were one matter.</summary>
    private static IReadOnlyList<MatterTaken> MattersOf(Plan plan) => plan is Plan.Answer { Answered.Count: 0 }
        ? []
        :
        [
            .. plan.Answered.Select(matter => MatterTaken.Of(matter, isAnswered: true)),
            .. plan.Open.Select(matter => MatterTaken.Of(matter, isAnswered: false)),
        ];

    private static Decision Decide(Plan plan, CategoryPolicy policy, bool maySpeak)
    {
        var (outcome, code, reason) = plan switch
        {
            Plan.Escalate person => (RunOutcome.Escalated, person.ReasonCode, person.Reason),
            _ when !maySpeak => (RunOutcome.Drafted, EscalationReasons.Autonomy, $"In this category agents may only {Json.Word(policy.Autonomy)}."),
            Plan.Answer { Answered.Count: > 0 } => (RunOutcome.Answered, "answered", $"Published articles answer each of {plan.Answered.Count} matters."),
            Plan.Answer => (RunOutcome.Answered, "answered", "Published articles answer it."),
            Plan.Ask ask => (RunOutcome.Asked, "asked", ask.Why),
            Plan.Close close => (RunOutcome.Resolved, "resolved", close.Why),
            _ => throw new InvalidOperationException($"No decision for {plan.GetType().Name}."),
        };
        return new Decision(outcome, code, reason, plan.Confidence, policy.Threshold);
    }
}

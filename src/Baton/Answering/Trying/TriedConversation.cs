using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Answering.Trying;

/// <summary>A conversation and its ticket in memory: moved by the ticket's own verbs, in the order of a committed run.</summary>
internal sealed class TriedConversation(
    Ticket ticket, Team team, CustomerProfile? customer, IReadOnlyList<PastTicket> pastTickets, DateTimeOffset now)
{
    private readonly List<Message> conversation = [];
    private readonly List<RunOutcome> outcomes = [];
    private readonly List<TriedHandoff> handoffs = [];
    private RunResult? last;

    /// <summary>How many messages there are by now.</summary>
    public int Count => conversation.Count;

    public bool IsWithPerson => ticket.IsWithPerson;

    /// <summary>The case as a run would load it now.</summary>
    public CaseFile File => new()
    {
        Ticket = ticket,
        Conversation = [.. conversation],
        Unanswered = conversation.FindAll(message =>
            message.Author is AuthorKind.Customer && message.Sequence > ticket.AnsweredThrough),
        Customer = customer,
        PastTickets = pastTickets,
        EarlierOutcomes = [.. outcomes],
        Team = team,
        StartedAt = now,
    };

    public void CustomerSaid(string text)
    {
        if (conversation.Count > 0)
            ticket.Receive(now);
        Add(AuthorKind.Customer, ticket.CustomerKey, text, null);
    }

    /// <summary>An agent's words of an earlier turn, as the caller has them; its sources are those of the turn played again.</summary>
    public void AgentSaid(string text) =>
        Add(AuthorKind.Agent, ticket.Agent ?? Roster.TriageAgent, text, last?.Spoken?.Citations);

    /// <summary>A turn came to an end; the ticket moves as a committed run moves it.</summary>
    public void Ended(RunResult result)
    {
        var (trace, decided) = (result.Trace, result.Trace.Decided);
        ticket.Read(trace.Route.Category, trace.Priority.Level, trace.Read.Language, now);
        if (trace.Route is { Note: not null, From: { } from })
            handoffs.Add(new TriedHandoff(Count, from, trace.Route.To, trace.Route.Category, trace.Route.Why));
        ticket.RouteTo(trace.Route.To, now);
        if (result.Speaks && decided.Outcome is not RunOutcome.Escalated)
            ticket.Replied(now);
        if (decided.Outcome is RunOutcome.Escalated or RunOutcome.Drafted)
            ticket.Escalate(decided.Reason, team.Policy(trace.Route.Category).Team, now);
        else if (decided.Outcome is RunOutcome.Resolved)
            ticket.Resolve(result.HowResolved, decided.Reason, now);
        outcomes.Add(decided.Outcome);
        last = result;
    }

    /// <summary>What came of the last turn.</summary>
    public TriedReply Tell()
    {
        var result = last ?? throw new InvalidOperationException("No turn was played.");
        var (trace, decided) = (result.Trace, result.Trace.Decided);
        var draft = result.Speaks && decided.Outcome is not RunOutcome.Escalated ? null : result.ForTeammate;
        return new TriedReply(
            trace.Route.To,
            team.Named(trace.Route.To)?.Title ?? trace.Route.To,
            decided.Outcome,
            result.Spoken?.ToMarkdown(),
            draft?.ToMarkdown(),
            (result.Spoken ?? draft)?.Citations ?? [],
            ticket.Status,
            handoffs,
            decided.Confidence,
            decided.Threshold,
            decided.ReasonCode,
            decided.Reason,
            trace);
    }

    private void Add(AuthorKind author, string name, string text, IReadOnlyList<Citation>? citations) => conversation.Add(new Message
    {
        Id = Id<Message>.New(now),
        TicketId = ticket.Id,
        Sequence = ticket.NextSequence(),
        Author = author,
        AuthorName = name,
        Visibility = MessageVisibility.Public,
        Body = text,
        Citations = citations is { Count: > 0 } ? Json.Write(citations) : null,
        At = now,
    });
}

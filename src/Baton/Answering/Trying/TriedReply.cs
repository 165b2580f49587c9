using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Answering.Trying;

/// <summary>What the agents would do with the last words of a test conversation.</summary>
/// <param name="Body">What the customer would read; null where agents may not speak.</param>
/// <param name="Draft">What a teammate would find ready to send; null when there is none.</param>
/// <param name="Citations">Sources of the one or the other.</param>
/// <param name="Status">Where a ticket would stand then.</param>
/// <param name="Handoffs">From agent to agent, over the whole conversation.</param>
public sealed record TriedReply(
    string Agent,
    string AgentTitle,
    RunOutcome Outcome,
    string? Body,
    string? Draft,
    IReadOnlyList<Citation> Citations,
    TicketStatus Status,
    IReadOnlyList<TriedHandoff> Handoffs,
    double Confidence,
    double Threshold,
    string ReasonCode,
    string Reason,
    RunTrace Trace);

/// <summary>One agent gave the conversation to another. <paramref name="Message"/>: at which message, from 1.</summary>
public sealed record TriedHandoff(int Message, string From, string To, TicketCategory Category, string Why);

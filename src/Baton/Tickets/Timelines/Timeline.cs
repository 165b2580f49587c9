using Baton.Customers;

namespace Baton.Tickets.Timelines;

/// <summary>A stretch of what happened on a ticket, oldest first.</summary>
/// <param name="Entries">Messages, notes and events in order.</param>
/// <param name="Before">Ask again with this as <c>before</c> for what came earlier; null when this is the beginning.</param>
/// <param name="Version">Version of the ticket that this picture shows: send it as <c>expected_version</c>.</param>
/// <param name="LastSequence">Number of the ticket's newest event, shown or not.</param>
/// <param name="Customer">Whose ticket it is.</param>
public sealed record Timeline(
    IReadOnlyList<TimelineEntry> Entries, int? Before, int Version, int LastSequence, TimelineCustomer Customer);

/// <summary>The customer as the conversation names them; <c>id</c> is the one of your own systems, the name null when unknown.</summary>
public sealed record TimelineCustomer(string Id, string? Name, CustomerTier Tier, string? Language);

/// <summary>One thing that happened: either a message or an event.</summary>
/// <param name="Sequence">Its number in the ticket.</param>
/// <param name="At">When.</param>
/// <param name="Message">What somebody wrote; null for an event.</param>
/// <param name="Event">What was done; null for a message.</param>
public sealed record TimelineEntry(int Sequence, DateTimeOffset At, MessageView? Message, TimelineEvent? Event);

/// <summary>Something that was done, in words.</summary>
/// <param name="Kind">Stable word, such as <c>ticket.escalated</c>.</param>
/// <param name="Actor">Who did it: <c>teammate:Mara</c>, <c>agent:BillingAgent</c>, <c>customer:cust_001</c>, <c>system</c>.</param>
/// <param name="Text">One line for people.</param>
/// <param name="Detail">Why, where somebody said so.</param>
public sealed record TimelineEvent(string Kind, string Actor, string Text, string? Detail);

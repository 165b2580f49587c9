using Baton.Foundation;
using Baton.Tickets.Attachments;

namespace Baton.Tickets;

/// <summary>A ticket with the field names that clients of the first API know.</summary>
public sealed record TicketView
{
    public required Guid Id { get; init; }

    /// <summary>The customer's id in your own systems.</summary>
    public required string CustomerId { get; init; }

    public required string Subject { get; init; }

    public required string Description { get; init; }

    public required TicketCategory? Category { get; init; }

    public required TicketStatus Status { get; init; }

    public required TicketPriority? Priority { get; init; }

    /// <summary>The AI agent in charge.</summary>
    public required string? AssignedAiAgent { get; init; }

    /// <summary>The human agent in charge.</summary>
    public required string? AssignedAgent { get; init; }

    public required string? Resolution { get; init; }

    public required string? EscalationReason { get; init; }

    /// <summary>1 to 5.</summary>
    public required int? CustomerSatisfaction { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>
    /// Further facts: <c>version, language, channel, identity, team, waiting_since, resolved_how</c>, and whether a person
    /// or the opener chose what agents then leave alone: <c>category_is_given, priority_is_given, language_is_given</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, object?> Metadata { get; init; }

    /// <summary>What a move is based on; sent among <see cref="Metadata"/>.</summary>
    internal int Version { get; private init; }

    internal static TicketView Of(Ticket ticket) => new()
    {
        Id = ticket.Id.Value,
        Version = ticket.Version,
        CustomerId = ticket.CustomerKey,
        Subject = ticket.Subject,
        Description = ticket.Description,
        Category = ticket.Category,
        Status = ticket.Status,
        Priority = ticket.Priority,
        AssignedAiAgent = ticket.Agent,
        AssignedAgent = ticket.Teammate,
        Resolution = ticket.Resolution,
        EscalationReason = ticket.EscalationReason,
        CustomerSatisfaction = ticket.CustomerSatisfaction,
        CreatedAt = ticket.CreatedAt,
        UpdatedAt = ticket.UpdatedAt,
        ResolvedAt = ticket.ResolvedAt,
        Metadata = new Dictionary<string, object?>
        {
            ["number"] = ticket.Number,
            ["version"] = ticket.Version,
            ["sequence"] = ticket.LastSequence,
            ["language"] = ticket.Language,
            ["category_is_given"] = ticket.CategoryIsGiven,
            ["priority_is_given"] = ticket.PriorityIsGiven,
            ["language_is_given"] = ticket.LanguageIsGiven,
            ["channel"] = ticket.Channel,
            ["identity"] = ticket.Identity,
            ["team"] = ticket.Team,
            ["waiting_since"] = ticket.WaitingSince,
            ["snoozed_until"] = ticket.Status is TicketStatus.Snoozed ? ticket.SnoozedUntil : null,
            ["resolved_how"] = ticket.ResolvedHow,
        },
    };
}

/// <summary>One message of a ticket. <c>run_id</c> names the run that wrote it, for an agent's reply.</summary>
public sealed record MessageView(
    Guid Id,
    int Sequence,
    AuthorKind Author,
    string AuthorName,
    MessageVisibility Visibility,
    string Body,
    IReadOnlyList<Citation> Citations,
    DateTimeOffset At,
    Guid? RunId,
    IReadOnlyList<AttachmentView> Attachments)
{
    internal static MessageView Of(Message message) => Of(message, []);

    internal static MessageView Of(Message message, IEnumerable<Attachment> attachments) => new(
        message.Id.Value,
        message.Sequence,
        message.Author,
        message.AuthorName,
        message.Visibility,
        message.Body,
        message.Citations is null ? [] : Json.Read<IReadOnlyList<Citation>>(message.Citations) ?? [],
        message.At,
        message.RunId,
        [.. attachments.Select(AttachmentView.Of)]);
}

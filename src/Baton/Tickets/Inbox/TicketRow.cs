using Baton.Customers;
using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>The one thing to know about a ticket at a glance.</summary>
public enum TicketState
{
    /// <summary>Nobody looked at it yet.</summary>
    New,

    /// <summary>An agent is at work.</summary>
    AiWorking,

    /// <summary>A person must do something.</summary>
    NeedsPerson,

    /// <summary>The next word is the customer's, or it is put aside.</summary>
    Waiting,

    /// <summary>Resolved or closed.</summary>
    Resolved,
}

/// <summary>A ticket as a line of a list.</summary>
public sealed record TicketRow
{
    public required Guid Id { get; init; }

    /// <summary>What people call it by: #4821.</summary>
    public required int? Number { get; init; }

    public required string Subject { get; init; }

    /// <summary>The customer's id in your own systems.</summary>
    public required string CustomerId { get; init; }

    public required string? CustomerName { get; init; }

    public required CustomerTier CustomerTier { get; init; }

    public required TicketState State { get; init; }

    public required TicketStatus Status { get; init; }

    public required TicketCategory? Category { get; init; }

    public required TicketPriority? Priority { get; init; }

    public required string? Language { get; init; }

    /// <summary>True when a person or the opener chose the category; agents leave it alone.</summary>
    public required bool CategoryIsGiven { get; init; }

    public required bool PriorityIsGiven { get; init; }

    public required bool LanguageIsGiven { get; init; }

    public required string Channel { get; init; }

    /// <summary>The human agent in charge.</summary>
    public required string? AssignedAgent { get; init; }

    /// <summary>The AI agent in charge.</summary>
    public required string? AssignedAiAgent { get; init; }

    public required string? Team { get; init; }

    /// <summary>Since when the customer waits for a word from us; null when the next word is theirs.</summary>
    public required DateTimeOffset? WaitingSince { get; init; }

    public required DateTimeOffset? SnoozedUntil { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The beginning of the newest message or note, on one line.</summary>
    public required string Preview { get; init; }

    public required AuthorKind PreviewBy { get; init; }

    /// <summary>Counts every change; what a move is based on.</summary>
    public required int Version { get; init; }

    /// <summary>Number of the ticket's newest event.</summary>
    public required int Sequence { get; init; }

    internal static TicketRow Of(Ticket ticket, Customer? customer) => new()
    {
        Id = ticket.Id.Value,
        Number = ticket.Number,
        Subject = ticket.Subject,
        CustomerId = ticket.CustomerKey,
        CustomerName = customer?.Name,
        CustomerTier = customer?.Tier ?? CustomerTier.Standard,
        State = StateOf(ticket),
        Status = ticket.Status,
        Category = ticket.Category,
        Priority = ticket.Priority,
        Language = ticket.Language,
        CategoryIsGiven = ticket.CategoryIsGiven,
        PriorityIsGiven = ticket.PriorityIsGiven,
        LanguageIsGiven = ticket.LanguageIsGiven,
        Channel = ticket.Channel,
        AssignedAgent = ticket.Teammate,
        AssignedAiAgent = ticket.Agent,
        Team = ticket.Team,
        WaitingSince = ticket.WaitingSince,
        SnoozedUntil = ticket.Status is TicketStatus.Snoozed ? ticket.SnoozedUntil : null,
        CreatedAt = ticket.CreatedAt,
        UpdatedAt = ticket.UpdatedAt,
        Preview = ticket.Preview ?? TicketPreview.Of(ticket.Description),
        PreviewBy = ticket.PreviewBy ?? AuthorKind.Customer,
        Version = ticket.Version,
        Sequence = ticket.LastSequence,
    };

    internal static TicketState StateOf(Ticket ticket) => ticket.Status switch
    {
        TicketStatus.Resolved or TicketStatus.Closed => TicketState.Resolved,
        TicketStatus.PendingCustomer or TicketStatus.Snoozed => TicketState.Waiting,
        TicketStatus.Escalated => TicketState.NeedsPerson,
        _ when ticket.Teammate is not null => TicketState.NeedsPerson,
        TicketStatus.New => TicketState.New,
        _ => TicketState.AiWorking,
    };
}

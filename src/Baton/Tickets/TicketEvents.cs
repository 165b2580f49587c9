using Baton.Foundation;
using Baton.Tickets.Attachments;

namespace Baton.Tickets;

/// <summary>The words of the ticket's event log.</summary>
internal static class TicketEvents
{
    public const string Opened = "ticket.opened";
    public const string MessageAdded = "message.added";
    public const string Read = "ticket.read";
    public const string HandedOff = "ticket.handed_off";
    public const string Escalated = "ticket.escalated";
    public const string TakenOver = "ticket.taken_over";
    public const string HandedBack = "ticket.handed_back";
    public const string StatusChanged = "ticket.status_changed";
    public const string Assigned = "ticket.assigned";
    public const string PriorityChanged = "ticket.priority_changed";
    public const string CategoryChanged = "ticket.category_changed";
    public const string LanguageChanged = "ticket.language_changed";
    public const string Rated = "ticket.rated";
    public const string CustomerProven = "ticket.customer_proven";
    public const string RunFinished = "run.finished";

    public const string System = "system";

    public const string ResolvedByTeammate = "Resolved by a teammate.";
}

/// <summary>Data of a <c>message.added</c> event: the message itself, so that a reader of the feed needs no second request.</summary>
internal sealed record MessageAdded(
    Id<Message> MessageId,
    AuthorKind Author,
    string AuthorName,
    MessageVisibility Visibility,
    string Body,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<AttachmentView>? Attachments = null,
    Guid? RunId = null,
    string? ClientId = null);

/// <summary>Data of a <c>ticket.status_changed</c> event.</summary>
internal sealed record StatusChanged(TicketStatus Status, string? Reason, DateTimeOffset? SnoozedUntil = null);

/// <summary>Data of a <c>ticket.taken_over</c> event.</summary>
internal sealed record TakenOver(string Teammate);

/// <summary>Data of a <c>ticket.rated</c> event.</summary>
internal sealed record Rated(int Score, string? Comment, RatedWork Work);

/// <summary>Data of a <c>ticket.customer_proven</c> event: the visitor turned out to be this customer.</summary>
internal sealed record CustomerProven(string From, string To);

/// <summary>Data of a <c>ticket.assigned</c> event; nulls: nobody in particular. The status tells whether people have it now.</summary>
internal sealed record Assigned(string? Teammate, string? Team, TicketStatus Status);

/// <summary>Data of a <c>ticket.priority_changed</c> event. <paramref name="AsRead"/>: a correction was taken back.</summary>
internal sealed record PriorityChanged(TicketPriority? Priority, TicketPriority? Before, bool AsRead);

/// <summary>Data of a <c>ticket.category_changed</c> event. <paramref name="AsRead"/>: a correction was taken back.</summary>
internal sealed record CategoryChanged(TicketCategory? Category, TicketCategory? Before, bool AsRead);

/// <summary>Data of a <c>ticket.language_changed</c> event. <paramref name="AsRead"/>: a correction was taken back.</summary>
internal sealed record LanguageChanged(string? Language, string? Before, bool AsRead);

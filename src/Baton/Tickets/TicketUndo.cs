using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>How a ticket stood before a change, and from that the change that brings it back; null when none can.</summary>
internal sealed record TicketUndo(TicketChange? Change)
{
    public static Before Remember(Ticket ticket) => new(
        ticket.Status, ticket.SnoozedUntil, ticket.Teammate, ticket.Team, ticket.IsWithPerson,
        Correct(TicketAction.SetPriority, ticket.Priority is { } priority ? Json.Word(priority) : null, ticket.PriorityIsGiven),
        Correct(TicketAction.SetCategory, ticket.Category is { } category ? Json.Word(category) : null, ticket.CategoryIsGiven),
        Correct(TicketAction.SetLanguage, ticket.Language, ticket.LanguageIsGiven));

    /// <summary>The value as it stood, and whether it stood there by what the agents read.</summary>
    private static TicketChange Correct(TicketAction action, string? value, bool isGiven) =>
        new() { Action = action, Value = value, AsRead = value is not null && !isGiven };

    internal sealed record Before(
        TicketStatus Status,
        DateTimeOffset? SnoozedUntil,
        string? Teammate,
        string? Team,
        bool WasWithPerson,
        TicketChange Priority,
        TicketChange Category,
        TicketChange Language)
    {
        public TicketUndo After(Ticket ticket, TicketChange done) => new(done.Action switch
        {
            // What a person took from the agents goes back to them.
            TicketAction.Assign or TicketAction.AssignTeam or TicketAction.TakeOver when !WasWithPerson && ticket.IsWithPerson =>
                Change(TicketAction.HandBack, null),
            TicketAction.Assign or TicketAction.TakeOver => Change(TicketAction.Assign, Teammate),
            TicketAction.AssignTeam => Change(TicketAction.AssignTeam, Team),
            TicketAction.HandBack when Teammate is not null => Change(TicketAction.Assign, Teammate),
            TicketAction.HandBack => SetStatus(),
            TicketAction.Resolve => SetStatus(),

            // Closed is final.
            TicketAction.SetStatus when ticket.Status is TicketStatus.Closed => null,
            TicketAction.SetStatus => SetStatus(),
            TicketAction.SetPriority => Priority,
            TicketAction.SetCategory => Category,
            _ => Language,
        });

        /// <summary>A ticket is new only once; one that nobody had read is in progress again.</summary>
        private TicketChange SetStatus() =>
            Change(TicketAction.SetStatus, Json.Word(Status is TicketStatus.New ? TicketStatus.InProgress : Status))
                with
            { SnoozedUntil = Status is TicketStatus.Snoozed ? SnoozedUntil : null };

        private static TicketChange Change(TicketAction action, string? value) => new() { Action = action, Value = value };
    }
}

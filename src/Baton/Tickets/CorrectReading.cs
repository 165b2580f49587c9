using Baton.Foundation;
using Baton.Language.Guessing;
using Baton.Storage;

namespace Baton.Tickets;

/// <summary>A person says what the agents should have read: priority, category, language. Part of <see cref="ApplyChange"/>.</summary>
internal static class CorrectReading
{
    extension(BatonDb db)
    {
        public Result<bool> Prioritize(Ticket ticket, TicketChange change, string teammate, DateTimeOffset now)
        {
            if (change.Value is not null && !Json.TryWord<TicketPriority>(change.Value, out _))
                return TicketProblems.UnknownWord<TicketPriority>("value");

            var before = ticket.Priority;
            var chosen = ticket.Prioritize(Json.TryWord(change.Value, out TicketPriority priority) ? priority : null, By(change), now);
            if (!chosen.IsRefused)
                db.Record(ticket, TicketEvents.PriorityChanged, ApplyChange.Actor(teammate), new PriorityChanged(ticket.Priority, before, change.AsRead), now);
            return chosen;
        }

        public Result<bool> Categorize(Ticket ticket, TicketChange change, string teammate, DateTimeOffset now)
        {
            if (change.Value is not null && !Json.TryWord<TicketCategory>(change.Value, out _))
                return TicketProblems.UnknownWord<TicketCategory>("value");

            var before = ticket.Category;
            var chosen = ticket.Categorize(Json.TryWord(change.Value, out TicketCategory category) ? category : null, By(change), now);
            if (!chosen.IsRefused)
                db.Record(ticket, TicketEvents.CategoryChanged, ApplyChange.Actor(teammate), new CategoryChanged(ticket.Category, before, change.AsRead), now);
            return chosen;
        }

        public Result<bool> SetLanguage(Ticket ticket, TicketChange change, string teammate, DateTimeOffset now)
        {
            if (!IsLanguage(change))
                return TicketProblems.UnknownLanguage();

            var before = ticket.Language;
            var chosen = ticket.Speaks(change.Value, By(change), now);
            if (!chosen.IsRefused)
                db.Record(ticket, TicketEvents.LanguageChanged, ApplyChange.Actor(teammate), new LanguageChanged(ticket.Language, before, change.AsRead), now);
            return chosen;
        }
    }

    /// <summary>Null to have it read again; <c>unknown</c> only as what the agents had read.</summary>
    public static bool IsLanguage(TicketChange change) =>
        change.Value is null || LanguageDetector.Codes.Contains(change.Value) || (change.AsRead && change.Value is LanguageGuess.Unknown);

    private static AuthorKind By(TicketChange change) => change.AsRead ? AuthorKind.Agent : AuthorKind.Teammate;
}

using Baton.Examples;
using Baton.Storage;

namespace Baton.Tickets;

/// <summary>
/// What a person's change of a ticket teaches: the category or priority that its words should have been given. Taken back, it
/// teaches nothing.
/// </summary>
internal static class TeachFromChange
{
    extension(BatonDb db)
    {
        public Task TeachAsync(
            Ticket ticket, TicketChange change, ExampleSource source, string actor, DateTimeOffset now, CancellationToken cancellationToken) =>
            change.Action switch
            {
                TicketAction.SetCategory => db.TeachAsync(ExampleKind.Category, ticket, change.AsRead ? null : change.Value, source, actor, now, cancellationToken),
                TicketAction.SetPriority => db.TeachAsync(ExampleKind.Priority, ticket, change.AsRead ? null : change.Value, source, actor, now, cancellationToken),
                _ => Task.CompletedTask,
            };

        private Task TeachAsync(
            ExampleKind kind, Ticket ticket, string? label, ExampleSource source, string actor, DateTimeOffset now, CancellationToken cancellationToken) =>
            db.TeachAsync(kind, ticket.Id.Value, ticket.FirstWords, label, source, actor, now, cancellationToken);
    }
}

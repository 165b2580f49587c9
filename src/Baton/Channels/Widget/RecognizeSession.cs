using Baton.Customers;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Channels.Widget;

/// <summary>A visitor who was recognised by the token of their session.</summary>
internal sealed record Visitor(Id<VisitorSession> SessionId, Id<Customer> CustomerId, string CustomerKey, IdentityLevel Identity, string? Email);

/// <summary>Who a session's token belongs to, and which tickets it opens.</summary>
internal sealed class RecognizeSession(BatonDb db, ITransactions transactions, IOptions<WidgetOptions> options, TimeProvider clock)
{
    /// <summary>The visitor; null for a token that nobody has or that is over.</summary>
    public async Task<Visitor?> RunAsync(string token, CancellationToken cancellationToken)
    {
        var hash = VisitorSession.HashOf(token);
        var now = clock.GetUtcNow();
        var oldest = now.AddDays(-options.Value.SessionDays);
        var found = await (
            from session in db.VisitorSessions.AsNoTracking()
            join customer in db.Customers on session.CustomerId equals customer.Id
            where session.TokenHash == hash && session.EndedAt == null && session.SeenAt > oldest
            select new { session.SeenAt, Visitor = new Visitor(session.Id, customer.Id, customer.Key, session.Identity, customer.Email) })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;

        if (now - found.SeenAt > TimeSpan.FromHours(1))
            await SeenAsync(found.Visitor.SessionId, now, cancellationToken);
        return found.Visitor;
    }

    /// <summary>The caller for one ticket; null where the session may not see it.</summary>
    public async Task<Caller?> CallerAsync(string token, Guid ticketId, CancellationToken cancellationToken)
    {
        var id = new Id<Ticket>(ticketId);
        if (await RunAsync(token, cancellationToken) is not { } visitor
            || !await db.TicketsOf(visitor).AnyAsync(ticket => ticket.Id == id, cancellationToken))
        {
            return null;
        }

        var takesNoFiles = await db.WidgetSettings.AnyAsync(settings => !settings.AllowsAttachments, cancellationToken);
        return new Caller("customer") { TicketId = ticketId, MaySendFiles = !takesNoFiles };
    }

    private Task SeenAsync(Id<VisitorSession> id, DateTimeOffset now, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (inner, token) =>
            {
                var session = await inner.VisitorSessions.SingleAsync(known => known.Id == id, token);
                session.SeenAt = now;
            },
            cancellationToken);
}

internal static class VisitorHistory
{
    extension(BatonDb db)
    {
        /// <summary>
        /// What a visitor may see: tickets of the same session, and with proof all tickets of the customer, whichever
        /// door they came through. An address that somebody only claims opens nothing.
        /// </summary>
        public IQueryable<Ticket> TicketsOf(Visitor visitor)
        {
            var own = db.VisitorTickets.Where(known => known.SessionId == visitor.SessionId).Select(known => known.TicketId);
            return visitor.Identity is IdentityLevel.Verified
                ? db.Tickets.Where(ticket => ticket.CustomerId == visitor.CustomerId || own.Contains(ticket.Id))
                : db.Tickets.Where(ticket => own.Contains(ticket.Id));
        }
    }
}

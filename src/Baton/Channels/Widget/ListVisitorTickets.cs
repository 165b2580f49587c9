using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>One conversation in the visitor's list.</summary>
/// <param name="TicketId">For <c>/ws/{ticket_id}</c>.</param>
/// <param name="Subject">What it began with.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="LastMessage">The newest words, cut to 140 characters.</param>
/// <param name="LastAuthor">Who wrote them.</param>
/// <param name="UpdatedAt">When they were written.</param>
/// <param name="Unread">Messages of agents and teammates after the last one that was in sight.</param>
public sealed record VisitorTicketView(
    Guid TicketId, string Subject, TicketStatus Status, string LastMessage, AuthorKind LastAuthor, DateTimeOffset UpdatedAt, int Unread);

/// <summary>The conversations that a visitor may see, newest first.</summary>
internal sealed class ListVisitorTickets(BatonDb db)
{
    private const int Most = 50;
    private const int LongestPreview = 140;

    public async Task<IReadOnlyList<VisitorTicketView>> RunAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        var tickets = await db.TicketsOf(visitor).AsNoTracking()
            .OrderByDescending(ticket => ticket.UpdatedAt).Take(Most)
            .Select(ticket => new { ticket.Id, ticket.Subject, ticket.Status })
            .ToListAsync(cancellationToken);
        var ids = tickets.ConvertAll(ticket => ticket.Id);
        var read = await db.VisitorTickets.AsNoTracking().Where(known => ids.Contains(known.TicketId))
            .ToDictionaryAsync(known => known.TicketId, known => known.ReadThrough, cancellationToken);
        var messages = (await db.Messages.AsNoTracking()
            .Where(message => ids.Contains(message.TicketId) && message.Visibility == MessageVisibility.Public)
            .Select(message => new Line(message.TicketId, message.Sequence, message.Author, message.Body, message.At))
            .ToListAsync(cancellationToken)).ToLookup(line => line.TicketId);

        return
        [
            .. from ticket in tickets
               let last = messages[ticket.Id].MaxBy(line => line.Sequence)
               where last is not null
               orderby last.At descending
               select new VisitorTicketView(
                   ticket.Id.Value, ticket.Subject, ticket.Status, Preview(last.Body), last.Author, last.At,
                   Unread(messages[ticket.Id], read.TryGetValue(ticket.Id, out var through) ? through : null)),
        ];
    }

    /// <summary>Tickets that came through another door count as read: nobody knows what was seen there.</summary>
    private static int Unread(IEnumerable<Line> lines, int? through) =>
        through is null ? 0 : lines.Count(line => line.Author is not AuthorKind.Customer && line.Sequence > through);

    private static string Preview(string body)
    {
        var line = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestPreview ? line : line[..(LongestPreview - 1)].TrimEnd() + "…";
    }

    private sealed record Line(Id<Ticket> TicketId, int Sequence, AuthorKind Author, string Body, DateTimeOffset At);
}

using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>A ticket in which a reply relied on an article.</summary>
/// <param name="TicketId">The ticket.</param>
/// <param name="Subject">What the customer called it.</param>
/// <param name="Question">How the customer began, shortened.</param>
/// <param name="Status">Where the ticket stands now.</param>
/// <param name="Version">The version of the article that the reply relied on.</param>
/// <param name="CitedAt">When the reply was written, UTC.</param>
public sealed record CitingTicket(
    Guid TicketId, string Subject, string Question, TicketStatus Status, int Version, DateTimeOffset CitedAt);

/// <summary>Which questions an article answered.</summary>
internal sealed class CitingTickets(BatonDb db)
{
    private const int Most = 50;
    private const int LongestQuestion = 240;

    public async Task<IReadOnlyList<CitingTicket>> RunAsync(string articleKey, CancellationToken cancellationToken)
    {
        var uses = await db.ArticleUses.AsNoTracking().Where(use => use.ArticleKey == articleKey)
            .OrderByDescending(use => use.At).Take(Most * 4).ToListAsync(cancellationToken);
        var latest = uses.DistinctBy(use => use.TicketId).Take(Most).ToList();
        var ids = latest.ConvertAll(use => new Id<Ticket>(use.TicketId));
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => ids.Contains(ticket.Id))
            .Select(ticket => new { ticket.Id, ticket.Subject, ticket.Description, ticket.Status })
            .ToDictionaryAsync(ticket => ticket.Id.Value, cancellationToken);
        return
        [
            .. from use in latest
               where tickets.ContainsKey(use.TicketId)
               let ticket = tickets[use.TicketId]
               select new CitingTicket(use.TicketId, ticket.Subject, Short(ticket.Description), ticket.Status, use.Version, use.At),
        ];
    }

    private static string Short(string text) => text.Length <= LongestQuestion ? text : $"{text[..LongestQuestion].TrimEnd()}…";
}

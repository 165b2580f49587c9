using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre.Asking;

/// <summary>A reader's question to people and what was said since.</summary>
internal sealed record AskedRequest(Ticket Ticket, IReadOnlyList<Message> Messages);

/// <summary>The conversation of one question, for whoever holds its token and nobody else.</summary>
internal sealed class ReadRequest(BatonDb db)
{
    public async Task<AskedRequest?> RunAsync(Id<Ticket> id, string? token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token))
            return null;

        var hash = TicketToken.Hash(token);
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Id == id && candidate.TokenHash == hash && candidate.Channel == AskPeople.Channel, cancellationToken);
        if (ticket is null)
            return null;

        return new AskedRequest(ticket, await db.Messages.AsNoTracking()
            .Where(message => message.TicketId == id && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).ToListAsync(cancellationToken));
    }
}

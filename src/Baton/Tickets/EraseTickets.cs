using Baton.Examples;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>Erasing tickets as if they had never been: messages, files, runs, events, raw input, work and whatever else names them.</summary>
internal static class EraseTickets
{
    extension(BatonDb db)
    {
        public async Task EraseTicketsAsync(IReadOnlyCollection<Id<Ticket>> ids, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var values = ids.Select(id => id.Value).ToList();
            var messages = await db.Messages.Where(message => ids.Contains(message.TicketId)).Select(message => message.Id).ToListAsync(cancellationToken);
            var files = await db.Attachments.Where(file => ids.Contains(file.TicketId)).Select(file => file.Id).ToListAsync(cancellationToken);
            List<string> subjects =
            [
                .. values.Select(id => id.ToString()), .. messages.Select(id => id.ToString()), .. files.Select(id => id.ToString()),
            ];
            await db.WorkItems.Where(item => subjects.Contains(item.Subject)).ExecuteDeleteAsync(cancellationToken);
            await db.Events.Where(happening => values.Contains(happening.SubjectId)).ExecuteDeleteAsync(cancellationToken);
            await db.ForgetExamplesOfAsync(values, now, cancellationToken);
            await db.DeleteWithAllThatNamesAsync(files, cancellationToken);
            await db.DeleteWithAllThatNamesAsync(ids, cancellationToken);
        }
    }
}

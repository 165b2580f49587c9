using Baton.Customers;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Timelines;

/// <summary>Reads what happened on a ticket, by pages from the newest back or forward from a known place.</summary>
internal sealed class ReadTimeline(BatonDb db)
{
    public const int LargestPage = 200;

    /// <param name="before">Only what happened before this number: earlier pages.</param>
    /// <param name="after">Only what happened after this number: what is new.</param>
    public async Task<Result<Timeline>> RunAsync(
        Id<Ticket> id, int? before, int? after, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} entries a page.");

        // The ticket first: what is written while this reads is newer than the version given out, never older.
        var ticket = await db.Tickets.AsNoTracking().Where(candidate => candidate.Id == id)
            .Select(candidate => new { candidate.Version, candidate.LastSequence, candidate.CustomerId, candidate.CustomerKey })
            .SingleOrDefaultAsync(cancellationToken);
        if (ticket is null)
            return TicketProblems.NotFound(id);

        var shown = TimelineTables.Shown(db, id).Where(happening => happening.Sequence <= ticket.LastSequence);
        if (before is { } end)
            shown = shown.Where(happening => happening.Sequence < end);
        if (after is { } start)
            shown = shown.Where(happening => happening.Sequence > start);

        var ordered = after is null
            ? shown.OrderByDescending(happening => happening.Sequence)
            : shown.OrderBy(happening => happening.Sequence);
        var found = await ordered.Take(limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(limit).OrderBy(happening => happening.Sequence).ToList();
        var earlier = after is null && found.Count > limit ? page[0].Sequence : (int?)null;
        var customer = await db.Customers.AsNoTracking()
            .Where(candidate => candidate.Id == ticket.CustomerId)
            .Select(candidate => new TimelineCustomer(candidate.Key, candidate.Name, candidate.Tier, candidate.Language))
            .SingleOrDefaultAsync(cancellationToken);
        return new Timeline(
            await db.EntriesAsync(id, page, cancellationToken), earlier, ticket.Version, ticket.LastSequence,
            customer ?? new TimelineCustomer(ticket.CustomerKey, null, CustomerTier.Standard, null));
    }
}

internal static class TimelineTables
{
    /// <summary>Of a long absence, the newest is enough to decide whether to send.</summary>
    private const int MostChanges = 50;

    public static IQueryable<Event> Shown(BatonDb db, Id<Ticket> id) =>
        db.Events.AsNoTracking().Where(happening => happening.SubjectId == id.Value && TimelineWords.Kinds.Contains(happening.Kind));

    extension(BatonDb db)
    {
        /// <summary>The refusal of a write that was based on an older version, with everything that happened since.</summary>
        public async Task<Problem> ChangedAsync(Ticket ticket, int version, CancellationToken cancellationToken)
        {
            var since = await Shown(db, ticket.Id).Where(happening => happening.Version > version)
                .OrderByDescending(happening => happening.Sequence).Take(MostChanges).ToListAsync(cancellationToken);
            since.Reverse();
            return TicketProblems.Changed(ticket) with { Changes = await db.EntriesAsync(ticket.Id, since, cancellationToken) };
        }

        /// <summary>Events as entries: messages whole, with their files; everything else in words.</summary>
        public async Task<IReadOnlyList<TimelineEntry>> EntriesAsync(
            Id<Ticket> id, IReadOnlyList<Event> events, CancellationToken cancellationToken)
        {
            if (events.Count is 0)
                return [];

            var (first, last) = (events[0].Sequence, events[^1].Sequence);
            var messages = await db.Messages.AsNoTracking()
                .Where(message => message.TicketId == id && message.Sequence >= first && message.Sequence <= last)
                .ToDictionaryAsync(message => message.Sequence, cancellationToken);
            var files = (await db.Attachments.AsNoTracking()
                .Where(file => file.TicketId == id && file.MessageId != null).OrderBy(file => file.Id).ToListAsync(cancellationToken))
                .ToLookup(file => file.MessageId);
            return [.. events.Select(happening => Entry(happening, messages, files)).OfType<TimelineEntry>()];
        }
    }

    private static TimelineEntry? Entry(
        Event happening, Dictionary<int, Message> messages, ILookup<Id<Message>?, Attachment> files)
    {
        if (happening.Kind is TicketEvents.MessageAdded)
        {
            return messages.TryGetValue(happening.Sequence, out var message)
                ? new TimelineEntry(happening.Sequence, happening.At, MessageView.Of(message, files[message.Id]), null)
                : null;
        }

        return TimelineWords.Of(happening) is { } said ? new TimelineEntry(happening.Sequence, happening.At, null, said) : null;
    }
}

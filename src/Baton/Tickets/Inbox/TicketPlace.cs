using System.Globalization;
using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>
/// The place of a ticket in a sorted list: the sort, the key it sorts by and the id that tells equals apart. A page goes
/// on after a place, so it stays stable whatever comes and goes before it.
/// </summary>
internal sealed record TicketPlace(TicketSort Sort, long? Key, Id<Ticket> Id)
{
    public override string ToString() =>
        $"{Letter(Sort)}{(Key is { } key ? key.ToString(CultureInfo.InvariantCulture) : "")}_{Id}";

    /// <summary>The place that a cursor names; null when it is none of this sort.</summary>
    public static TicketPlace? Read(string cursor, TicketSort sort)
    {
        if (cursor.Length is 0 || cursor[0] != Letter(sort) || cursor[1..].Split('_') is not [var written, var last]
            || !Id<Ticket>.TryParse(last, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        if (written.Length is 0 && sort is TicketSort.OldestWaiting)
            return new TicketPlace(sort, null, id);
        return long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            && key <= (sort is TicketSort.Priority ? 4 : DateTimeOffset.MaxValue.UtcTicks) ? new TicketPlace(sort, key, id) : null;
    }

    private static char Letter(TicketSort sort) => sort switch
    {
        TicketSort.Newest => 'n',
        TicketSort.OldestWaiting => 'w',
        TicketSort.Updated => 'u',
        _ => 'p',
    };
}

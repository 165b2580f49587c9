using System.Globalization;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Insights;

/// <summary>The last ticket of a page, after which the next one goes on.</summary>
internal readonly record struct Place(DateTimeOffset CreatedAt, Id<Ticket> Id)
{
    public static string Of(InsightTicket ticket) => $"{ticket.CreatedAt.UtcTicks}_{ticket.Id}";

    /// <summary>False when it is no cursor; no cursor is the beginning.</summary>
    public static bool TryRead(string? cursor, out Place? place)
    {
        place = null;
        if (cursor is null)
            return true;
        if (cursor.Split('_') is not [var ticks, var last]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || at > DateTimeOffset.MaxValue.UtcTicks
            || !Id<Ticket>.TryParse(last, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        place = new Place(new DateTimeOffset(at, TimeSpan.Zero), id);
        return true;
    }
}

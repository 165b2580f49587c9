using System.Globalization;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Live;

/// <summary>Writing to the event log, inside the transaction that made the event true.</summary>
internal static class EventLog
{
    /// <summary>Rung after every commit that wrote an event; the key is the subject's id.</summary>
    public const string Topic = "event";

    extension(BatonDb db)
    {
        public DbSet<Event> Events => db.Set<Event>();

        /// <summary>
        /// Appends an event. <paramref name="sequence"/> is the next number of this subject, kept by its entity;
        /// <paramref name="version"/> the subject's version with this change, where it counts one.
        /// </summary>
        public void Append(
            string subject, Guid subjectId, int sequence, string kind, string actor, object data, DateTimeOffset now, int version = 0)
        {
            db.Events.Add(new Event
            {
                Subject = subject,
                SubjectId = subjectId,
                Sequence = sequence,
                Version = version,
                Kind = kind,
                Actor = actor,
                At = now,
                Data = Json.Write(data),
            });
            db.Announce(Topic, subjectId.ToString());
        }
    }
}

/// <summary>A place in the global feed, after which a reader wants to go on. Opaque to clients.</summary>
internal readonly record struct FeedCursor(long Transaction, long Position)
{
    public static FeedCursor Start => default;

    public override string ToString() => $"{Transaction}-{Position}";

    public static bool TryParse(string? text, out FeedCursor cursor)
    {
        cursor = default;
        if (text?.Split('-') is not [var transaction, var position]
            || !long.TryParse(transaction, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return false;
        }

        cursor = new FeedCursor(first, second);
        return true;
    }
}

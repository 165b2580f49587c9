using System.Text.Json;

namespace Baton.Live;

/// <summary>One event as clients see it.</summary>
/// <param name="Cursor">Opaque place in the global feed; send it as <c>Last-Event-ID</c> to go on after it. Empty for what is only passing.</param>
/// <param name="Subject"><c>ticket</c>, <c>article</c>, <c>workspace</c>, …</param>
/// <param name="SubjectId">Id of the ticket or article.</param>
/// <param name="Sequence">Counts from 1 within the subject, without gaps; 0 for what is only passing.</param>
/// <param name="Kind">Stable word, such as <c>message.added</c>.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Data">What is needed to show it.</param>
/// <param name="Version">The subject's version with this event; 0 for subjects that count none.</param>
public sealed record EventView(
    string Cursor, string Subject, Guid SubjectId, int Sequence, string Kind, string Actor, DateTimeOffset At, JsonElement Data,
    int Version)
{
    internal static EventView Of(Event happening) => new(
        new FeedCursor(happening.Transaction, happening.Position).ToString(),
        happening.Subject,
        happening.SubjectId,
        happening.Sequence,
        happening.Kind,
        happening.Actor,
        happening.At,
        JsonSerializer.Deserialize<JsonElement>(happening.Data),
        happening.Version);
}

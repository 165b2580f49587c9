using Baton.Foundation;
using Baton.Privacy.Personal;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Examples;

/// <summary>Keeping what people say about tickets, in the transaction in which they say it.</summary>
internal static class TeachLabel
{
    extension(BatonDb db)
    {
        /// <summary>
        /// A person said what a ticket is; the newest word counts, and null takes it back. Learnt from when a handful has come
        /// together.
        /// </summary>
        public async Task TeachAsync(
            ExampleKind kind, Guid ticket, string text, string? label, ExampleSource source, string by, DateTimeOffset now,
            CancellationToken cancellationToken)
        {
            var earlier = await db.LearningExamples.Where(example => example.Kind == kind && example.TicketId == ticket)
                .ToListAsync(cancellationToken);
            if (label is null && earlier.Count is 0)
                return;

            db.LearningExamples.RemoveRange(earlier);
            if (label is not null)
                db.LearningExamples.Add(Example(kind, ticket, text, label, source, by, now));
            db.Announce(ExampleWork.Topic, Json.Word(kind));
            await db.AskForTogetherAsync(ExampleWork.Learn, Json.Word(kind), now + ExampleWork.Gather, now, cancellationToken);
        }

        /// <summary>The same for a ticket that is made in this transaction; whoever makes many asks for the learning once.</summary>
        public void TeachFirst(
            ExampleKind kind, Guid ticket, string text, string label, ExampleSource source, string by, DateTimeOffset now) =>
            db.LearningExamples.Add(Example(kind, ticket, text, label, source, by, now));
    }

    /// <summary>Only what a text is about is learnt from it, so whom it is from need not be kept.</summary>
    private static LearningExample Example(
        ExampleKind kind, Guid ticket, string text, string label, ExampleSource source, string by, DateTimeOffset now)
    {
        var masked = MaskPersonalSpans.In(text);
        return new LearningExample
        {
            Id = Id<LearningExample>.New(now),
            Kind = kind,
            Text = masked.Length > LearningExample.LongestText ? masked[..LearningExample.LongestText] : masked,
            Label = label,
            IsRight = true,
            Source = source,
            TicketId = ticket,
            By = by,
            At = now,
        };
    }
}

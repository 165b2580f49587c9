using System.Numerics.Tensors;
using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Categories;
using Baton.Understanding.Labels;
using Baton.Understanding.Learnt;
using Microsoft.EntityFrameworkCore;

namespace Baton.Learning;

/// <summary>A ticket that a person's word would teach much.</summary>
/// <param name="Text">What the customer came with.</param>
/// <param name="Guesses">What it may be about, most probable first.</param>
/// <param name="Confidence">Probability in [0, 1] that the first of them is right.</param>
/// <param name="Why">Why it is offered.</param>
public sealed record TicketToLabel(
    Guid TicketId, int? Number, string Subject, string Text, TicketCategory? Category, TicketPriority? Priority,
    IReadOnlyList<CategoryGuess> Guesses, double Confidence, LabelReason Why);

/// <summary>Why a ticket is worth a word.</summary>
public enum LabelReason
{
    /// <summary>It is like nothing that was seen before.</summary>
    Unknown,

    /// <summary>Two categories are nearly as probable.</summary>
    Torn,

    /// <summary>The first guess may well be wrong.</summary>
    Unsure,

    /// <summary>It is probably right; a yes makes it surer.</summary>
    Check,
}

/// <summary>
/// The tickets that teach most, first: those that the reader is least sure of, each unlike the ones before it, so that ten words
/// teach ten things.
/// </summary>
internal sealed class ListTicketsToLabel(BatonDb db, CategoryClassifier categories, FollowLearnt followLearnt, IMeaning meaning)
{
    public const int LargestPage = 50;

    /// <summary>The newest are looked at: what comes now is what must be read well.</summary>
    private const int Newest = 150;

    private const int MostGuesses = 3;

    /// <summary>Cosine from which on two tickets say the same.</summary>
    private const double Same = 0.85;

    private const double NearlyAsProbable = 0.15;
    private const double Doubtful = 0.75;
    private const double Strange = 0.5;

    public async Task<Result<IReadOnlyList<TicketToLabel>>> RunAsync(int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} tickets.");

        await followLearnt.CatchUpAsync(cancellationToken);
        IQueryable<LearningExample> examples = db.LearningExamples;
        var tickets = await db.Tickets.AsNoTracking()
            .Where(ticket => !ticket.CategoryIsGiven && ticket.Channel != TicketTables.ImportChannel
                && !examples.Any(example => example.Kind == ExampleKind.Category && example.TicketId == (Guid)(object)ticket.Id))
            .OrderByDescending(ticket => ticket.CreatedAt).Take(Newest).ToListAsync(cancellationToken);
        var read = tickets.ConvertAll(ticket =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seen = SeenText.Of(Wording.Of(ticket.FirstWords), meaning);
            return (Ticket: ticket, Seen: seen, Reading: categories.Read(seen));
        });
        return Unlike(read.OrderBy(one => one.Reading.Confidence), limit).ConvertAll(one => View(one.Ticket, one.Reading));
    }

    private static List<(Ticket Ticket, LabelReading Reading)> Unlike(
        IEnumerable<(Ticket Ticket, SeenText Seen, LabelReading Reading)> tickets, int most)
    {
        var chosen = new List<(Ticket Ticket, SeenText Seen, LabelReading Reading)>();
        var alike = new List<(Ticket Ticket, SeenText Seen, LabelReading Reading)>();
        foreach (var one in tickets)
            (chosen.Exists(other => SayTheSame(other.Seen, one.Seen)) ? alike : chosen).Add(one);
        return [.. chosen.Concat(alike).Take(most).Select(one => (one.Ticket, one.Reading))];
    }

    private static bool SayTheSame(SeenText one, SeenText other) => one.Text == other.Text
        || (one.Meaning.Length > 0 && TensorPrimitives.Dot<float>(one.Meaning, other.Meaning) >= Same);

    private static TicketToLabel View(Ticket ticket, LabelReading reading)
    {
        var guesses = CategoryClassifier.Guesses(reading);
        return new TicketToLabel(
            ticket.Id.Value, ticket.Number, ticket.Subject, ticket.Description, ticket.Category, ticket.Priority,
            [.. guesses.Take(MostGuesses)], Math.Round(reading.Confidence, 3), Why(reading));
    }

    private static LabelReason Why(LabelReading reading) => reading switch
    {
        { Known: < Strange } => LabelReason.Unknown,
        { Guesses: [var first, var second, ..] } when first.Probability - second.Probability < NearlyAsProbable => LabelReason.Torn,
        { Confidence: < Doubtful } => LabelReason.Unsure,
        _ => LabelReason.Check,
    };
}

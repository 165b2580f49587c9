using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Categories;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Explaining;

/// <summary>Why a customer's words are read as they are: by the words themselves, and by the examples that mean the same.</summary>
/// <param name="RunId">The run whose messages these are; null for a ticket that no run has read yet.</param>
/// <param name="Category">What the words alone say that it is about.</param>
/// <param name="Known">Probability in [0, 1] that it is about any of the categories at all.</param>
/// <param name="Words">The words that pushed this category, strongest first; at most 8.</param>
/// <param name="Examples">The examples nearest by meaning, nearest first; empty where no sentence model runs.</param>
public sealed record ReadingExplained(
    Guid? RunId, TicketCategory Category, double Known, IReadOnlyList<PushingWord> Words, IReadOnlyList<NearExample> Examples);

/// <summary>A word and how far it pushed the category away from the others, in [0, 1]; 1 is the strongest of the message.</summary>
public sealed record PushingWord(string Word, double Push);

/// <summary>An example that the reader learnt from. <paramref name="Likeness"/>: in [0, 1], 1 for the same meaning.</summary>
public sealed record NearExample(string Text, TicketCategory Category, double Likeness);

/// <summary>Makes the grounds of a reading anew when somebody asks; they are kept nowhere.</summary>
internal sealed class ExplainReading(BatonDb db, CategoryClassifier categories)
{
    private const int MostWords = 8;

    public async Task<Result<ReadingExplained>> RunAsync(Id<Ticket> id, Id<Run>? runId, CancellationToken cancellationToken)
    {
        var subject = await db.Tickets.Where(ticket => ticket.Id == id).Select(ticket => ticket.Subject).SingleOrDefaultAsync(cancellationToken);
        if (subject is null)
            return TicketProblems.NotFound(id);
        var run = await db.Runs.AsNoTracking().Where(candidate => candidate.TicketId == id && (runId == null || candidate.Id == runId))
            .OrderByDescending(candidate => candidate.FinishedAt)
            .Select(candidate => new { candidate.Id, candidate.FromSequence, candidate.ThroughSequence }).FirstOrDefaultAsync(cancellationToken);
        if (runId is { } wanted && run is null)
            return new Problem(ProblemKind.NotFound, "run.not_found", $"Ticket {id} has no run {wanted}.", "run");

        var said = await db.Messages.AsNoTracking()
            .Where(message => message.TicketId == id && message.Author == AuthorKind.Customer && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).Select(message => new { message.Sequence, message.Body }).ToListAsync(cancellationToken);
        var (from, through) = (run?.FromSequence ?? 0, run?.ThroughSequence ?? int.MaxValue);
        return Explain(
            run?.Id.Value,
            new MessageToRead(
                subject,
                string.Join("\n\n", said.Where(message => message.Sequence >= from && message.Sequence <= through).Select(message => message.Body)),
                [.. said.Where(message => message.Sequence < from).Select(message => message.Body)]));
    }

    private ReadingExplained Explain(Guid? runId, MessageToRead message)
    {
        var topic = BuiltInReader.TopicOf(message);
        var reading = categories.Model.Read(topic);
        var words = categories.Model.Explain(topic, reading.Label)
            .GroupBy(push => Folding.Fold(push.Word))
            .Select(same => new PushingWord(same.First().Word, same.Sum(push => push.Push)))
            .OrderByDescending(word => word.Push).Take(MostWords).ToList();
        var strongest = words.Count > 0 ? Math.Max(words[0].Push, 1e-9) : 1;
        return new ReadingExplained(
            runId,
            CategoryClassifier.Named(reading.Label),
            Math.Round(reading.Known, 3),
            words.ConvertAll(word => word with { Push = Math.Round(word.Push / strongest, 3) }),
            [
                .. categories.Model.ExamplesLike(topic).Select(example => new NearExample(
                    Quote.Of(example.Text), CategoryClassifier.Named(example.Label), Math.Clamp(example.Likeness, 0, 1))),
            ]);
    }
}

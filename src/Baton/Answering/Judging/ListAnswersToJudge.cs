using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Judging;

/// <summary>An answer that nobody has judged yet.</summary>
/// <param name="Question">The customer's first words.</param>
/// <param name="Answer">What the agents sent, as Markdown.</param>
/// <param name="Confidence">How sure they were, in [0, 1].</param>
public sealed record AnswerToJudge(
    Guid RunId, Guid TicketId, int? Number, string Subject, TicketCategory? Category, string Question, string Answer,
    IReadOnlyList<Citation> Citations, double Confidence, DateTimeOffset At);

/// <summary>
/// Answers to look at, drawn by lot from those of the last weeks: whoever judges only what went wrong, or only what is
/// complained about, learns nothing about the rest. The same ones until they are judged.
/// </summary>
internal sealed class ListAnswersToJudge(BatonDb db, TimeProvider clock)
{
    public const int LargestPage = 50;

    private const int Drawn = 500;

    private static readonly TimeSpan Weeks = TimeSpan.FromDays(42);

    public async Task<Result<IReadOnlyList<AnswerToJudge>>> RunAsync(int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} answers.");

        var since = clock.GetUtcNow() - Weeks;
        IQueryable<AnswerJudgement> judgements = db.AnswerJudgements;
        var runs = await db.Runs.AsNoTracking()
            .Where(run => run.Outcome == RunOutcome.Answered && run.FinishedAt >= since
                && !judgements.Any(judgement => judgement.RunId == run.Id))
            .OrderByDescending(run => run.FinishedAt).Take(Drawn)
            .Select(run => new { run.Id, run.TicketId, run.Category, run.Confidence }).ToListAsync(cancellationToken);

        // Category by category in turn, so that rare ones get their threshold too; within one, by the random part of the id.
        var drawn = runs.GroupBy(run => run.Category)
            .SelectMany(group => group.OrderBy(run => run.Id.Value.ToString()[24..], StringComparer.Ordinal).Select((run, place) => (run, place)))
            .OrderBy(one => one.place).Take(limit).Select(one => one.run).ToList();
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => drawn.Select(run => run.TicketId).Contains(ticket.Id))
            .ToDictionaryAsync(ticket => ticket.Id, cancellationToken);
        var ids = drawn.ConvertAll(run => (Guid?)run.Id.Value);
        var answers = await db.Messages.AsNoTracking().Where(message => ids.Contains(message.RunId)).ToListAsync(cancellationToken);
        return (from run in drawn
                join answer in answers on run.Id.Value equals answer.RunId
                let ticket = tickets[run.TicketId]
                select new AnswerToJudge(
                    run.Id.Value, ticket.Id.Value, ticket.Number, ticket.Subject, run.Category, ticket.Description, answer.Body,
                    MessageView.Of(answer).Citations, run.Confidence, answer.At)).ToList();
    }
}

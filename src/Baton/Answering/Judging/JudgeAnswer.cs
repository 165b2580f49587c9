using System.ComponentModel.DataAnnotations;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Judging;

/// <summary>Whether an answer was right.</summary>
public sealed record Judgement
{
    /// <summary>Right: it answered what the customer asked, and correctly.</summary>
    [Required]
    public required bool? IsRight { get; init; }
}

/// <summary>A person judges an answer that agents gave, or would have given.</summary>
internal sealed class JudgeAnswer(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(Id<Run> id, bool isRight, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var run = await db.Runs.AsNoTracking().Where(candidate => candidate.Id == id)
                    .Select(candidate => new { candidate.TicketId, candidate.Outcome }).SingleOrDefaultAsync(token);
                if (run is null)
                    return new Problem(ProblemKind.NotFound, "run.not_found", $"There is no run {id}.");
                if (run.Outcome is not (RunOutcome.Answered or RunOutcome.Drafted))
                    return new Problem(ProblemKind.Conflict, "run.no_answer", "This run gave no answer, so there is none to judge.");

                var now = clock.GetUtcNow();
                var judgement = await db.AnswerJudgements.SingleOrDefaultAsync(one => one.RunId == id, token);
                if (judgement is null)
                {
                    db.AnswerJudgements.Add(new AnswerJudgement
                    {
                        Id = Id<AnswerJudgement>.New(now),
                        RunId = id,
                        TicketId = run.TicketId,
                        IsRight = isRight,
                        By = $"teammate:{teammate}",
                        At = now,
                    });
                }
                else
                {
                    (judgement.IsRight, judgement.By, judgement.At) = (isRight, $"teammate:{teammate}", now);
                }

                return true;
            },
            cancellationToken);
}

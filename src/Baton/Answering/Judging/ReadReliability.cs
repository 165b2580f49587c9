using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Language.Calibration;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Judging;

/// <summary>Whether the agents' confidence can be relied on in one category, and from where on it is safe to let them answer.</summary>
/// <param name="Category">Null for all together.</param>
/// <param name="ByTeammates">Answers that a teammate judged.</param>
/// <param name="ByCustomers">Others that a customer judged: said that it is solved, rated, or came back unhelped.</param>
/// <param name="CalibrationError">Mean gap between confidence and truth, in [0, 1]; null without judged answers.</param>
/// <param name="Bins">The judged answers by tenths of confidence.</param>
/// <param name="Safe">For each risk, the threshold that keeps it.</param>
public sealed record AnswerReliability(
    TicketCategory? Category, int ByTeammates, int ByCustomers, int Right, double? CalibrationError,
    IReadOnlyList<JudgedBin> Bins, IReadOnlyList<SafeThreshold> Safe);

/// <param name="Tenth">0 for confidences below 0.1, and so on up to 9.</param>
public sealed record JudgedBin(int Tenth, int Answers, int Right, double MeanConfidence);

/// <summary>
/// The lowest threshold at which, with a probability of <see cref="ReadReliability.Sureness"/>, at most the share
/// <paramref name="Risk"/> of the answers is wrong.
/// </summary>
/// <param name="From">Null where too little was judged, or too much was wrong, to promise it.</param>
/// <param name="Answered">How many of the judged answers reach it, and how many of those were wrong.</param>
/// <param name="Missing">So many more judged answers without a mistake are needed at least; 0 once there are enough.</param>
public sealed record SafeThreshold(double Risk, double? From, int Answered, int Wrong, int Missing);

/// <summary>
/// Reads what was judged: teammates' judgements first, and else what the customer said. Silence says nothing and is left out.
/// The thresholds come from a fixed-sequence test (<see cref="RiskThreshold"/>), so the promise holds for answers like those judged.
/// </summary>
internal sealed class ReadReliability(BatonDb db, TimeProvider clock)
{
    public const double Sureness = 0.9;

    private const int Tenths = 10;
    private const int MostJudged = 20_000;
    private const int GoodRating = 4;
    private const int BadRating = 2;

    private static readonly double[] Risks = [0.05, 0.10, 0.20];

    /// <summary>What older agents did says little about those of today.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(180);

    /// <summary>All together first, then each category that has judged answers.</summary>
    public async Task<IReadOnlyList<AnswerReliability>> RunAsync(CancellationToken cancellationToken)
    {
        var judged = await JudgedAsync(cancellationToken);
        return
        [
            Of(null, judged),
            .. judged.Where(one => one.Category is not null).GroupBy(one => one.Category).OrderBy(group => group.Key)
                .Select(group => Of(group.Key, [.. group])),
        ];
    }

    private async Task<List<JudgedRun>> JudgedAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Lately;
        IQueryable<Run> runs = db.Runs;
        IQueryable<AnswerJudgement> judgements = db.AnswerJudgements;
        IQueryable<Escalation> escalations = db.Escalations;
        var rows = await runs.AsNoTracking()
            .Where(run => (run.Outcome == RunOutcome.Answered || run.Outcome == RunOutcome.Drafted) && run.FinishedAt >= since)
            .OrderByDescending(run => run.FinishedAt).Take(MostJudged)
            .Join(db.Tickets, run => run.TicketId, ticket => ticket.Id, (run, ticket) => new
            {
                run.Category,
                run.Confidence,
                IsSent = run.Outcome == RunOutcome.Answered,
                IsLast = !runs.Any(later => later.TicketId == run.TicketId && later.Outcome == RunOutcome.Answered
                    && later.ThroughSequence > run.ThroughSequence),
                ByTeammate = judgements.Where(judgement => judgement.RunId == run.Id).Select(judgement => (bool?)judgement.IsRight).FirstOrDefault(),
                ticket.CustomerSatisfaction,
                ticket.ResolvedHow,
                ticket.TeammateRepliedAt,
                CameBack = escalations.Any(escalation => escalation.TicketId == run.TicketId
                    && escalation.ReasonCode == EscalationReasons.AnswersDidNotHelp && escalation.At > run.FinishedAt),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (row, ByCustomer: row is { IsSent: true, IsLast: true }
                    ? SaidByCustomer(row.CustomerSatisfaction, row.ResolvedHow, row.TeammateRepliedAt is not null, row.CameBack)
                    : null))
                .Where(one => one.row.ByTeammate is not null || one.ByCustomer is not null)
                .Select(one => new JudgedRun(
                    one.row.Category, one.row.Confidence, one.row.ByTeammate ?? one.ByCustomer!.Value, one.row.ByTeammate is not null)),
        ];
    }

    /// <summary>Null where the customer said nothing, and where a teammate answered too: the praise may be theirs.</summary>
    private static bool? SaidByCustomer(int? rating, ResolutionKind? resolvedHow, bool teammateReplied, bool cameBack)
    {
        if (cameBack)
            return false;
        if (teammateReplied)
            return null;
        return rating switch
        {
            >= GoodRating => true,
            <= BadRating => false,
            _ => resolvedHow is ResolutionKind.Confirmed ? true : null,
        };
    }

    private static AnswerReliability Of(TicketCategory? category, IReadOnlyList<JudgedRun> judged)
    {
        List<JudgedBin> bins =
        [
            .. judged.GroupBy(one => Math.Min((int)(one.Confidence * Tenths), Tenths - 1)).OrderBy(bin => bin.Key)
                .Select(bin => new JudgedBin(
                    bin.Key, bin.Count(), bin.Count(one => one.IsRight), Math.Round(bin.Average(one => one.Confidence), 3))),
        ];
        var byTeammates = judged.Count(one => one.ByTeammate);
        return new AnswerReliability(
            category, byTeammates, judged.Count - byTeammates, judged.Count(one => one.IsRight),
            judged.Count is 0 ? null : Math.Round(
                bins.Sum(bin => Math.Abs(((double)bin.Right / bin.Answers) - bin.MeanConfidence) * bin.Answers) / judged.Count, 3),
            bins,
            [.. Risks.Select(risk => Safe(judged, risk))]);
    }

    private static SafeThreshold Safe(IReadOnlyList<JudgedRun> judged, double risk)
    {
        var found = RiskThreshold.Find([.. judged.Select(one => new Judged(one.Confidence, one.IsRight))], risk, Sureness);
        return found is null
            ? new SafeThreshold(risk, null, 0, 0, RiskThreshold.Missing([.. judged.Select(one => new Judged(one.Confidence, one.IsRight))], risk, Sureness))
            : new SafeThreshold(risk, Math.Round(found.From, 2), found.Answered, found.Wrong, 0);
    }

    private sealed record JudgedRun(TicketCategory? Category, double Confidence, bool IsRight, bool ByTeammate);
}

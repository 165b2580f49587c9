using Baton.Answering.Runs;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>Whether the agents' confidence can be relied on.</summary>
internal static class Reliability
{
    private const int Tenths = 10;

    public static async Task<ReliabilityFigure> ReadAsync(BatonDb db, IQueryable<TicketFact> facts, CancellationToken cancellationToken)
    {
        // The same as TicketFact.Confidence, as a join: the database would work that out once for each time it is named.
        IQueryable<Run> answers = db.Runs.Where(run => run.Outcome == RunOutcome.Answered);
        var last = answers.Where(run => !answers.Any(later => later.TicketId == run.TicketId
            && (later.ThroughSequence > run.ThroughSequence
                || (later.ThroughSequence == run.ThroughSequence && later.Id.CompareTo(run.Id) > 0))));
        var groups = await facts
            .Join(last, fact => fact.Ticket.Id, run => run.TicketId, (fact, run) => new
            {
                fact.Outcome,
                run.Confidence,
                Tenth = Math.Floor(run.Confidence * Tenths),
            })
            .GroupBy(answer => new { answer.Outcome, answer.Tenth })
            .Select(group => new { group.Key.Outcome, group.Key.Tenth, Count = group.Count(), Sum = group.Sum(answer => answer.Confidence) })
            .ToListAsync(cancellationToken);

        var known = groups.FindAll(group => group.Outcome is not OutcomeClass.Open);
        List<ReliabilityBin> bins =
        [
            .. known.GroupBy(group => Math.Min((int)group.Tenth, Tenths - 1)).OrderBy(bin => bin.Key).Select(bin => new ReliabilityBin(
                bin.Key,
                bin.Sum(group => group.Count),
                bin.Where(group => group.Outcome.IsSettled()).Sum(group => group.Count),
                Math.Round(bin.Sum(group => group.Sum) / bin.Sum(group => group.Count), 3))),
        ];
        var count = bins.Sum(bin => bin.Answers);
        return new ReliabilityFigure(
            count,
            bins.Sum(bin => bin.Right),
            groups.Where(group => group.Outcome is OutcomeClass.Open).Sum(group => group.Count),
            CalibrationError(bins),
            count is 0 ? null : Math.Round(known.Sum(group => group.Sum) / count, 3),
            bins);
    }

    /// <summary>The gap between sureness and truth, each bin weighted by its answers; null without any.</summary>
    public static double? CalibrationError(IReadOnlyList<ReliabilityBin> bins)
    {
        var answers = bins.Sum(bin => bin.Answers);
        return answers is 0
            ? null
            : Math.Round(bins.Sum(bin => Math.Abs(((double)bin.Right / bin.Answers) - bin.MeanConfidence) * bin.Answers) / answers, 3);
    }
}

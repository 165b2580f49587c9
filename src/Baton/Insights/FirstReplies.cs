using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>How long customers waited for the first answer, of agents or of people.</summary>
internal static class FirstReplies
{
    public static async Task<FirstReply> ReadAsync(
        IQueryable<TicketFact> facts, IQueryable<TicketFact> factsBefore, OutcomeTally now, OutcomeTally before, bool isTeammate,
        CancellationToken cancellationToken)
    {
        var (count, earlier) = (Count(now), Count(before));
        return new FirstReply(
            count,
            await AtAsync(facts, isTeammate, (count - 1) / 2, count / 2, cancellationToken),
            await AtAsync(facts, isTeammate, NearestRank(count), NearestRank(count), cancellationToken),
            await AtAsync(factsBefore, isTeammate, (earlier - 1) / 2, earlier / 2, cancellationToken),
            [
                .. InsightMark.Waits.Select((wait, place) => new BucketFigure(
                    wait.Name,
                    now.Sum(row => row.Wait == place && row.IsFirstReplyByTeammate == isTeammate),
                    now.Sum(row => row.Wait == place && row.IsFirstReplyByTeammate == isTeammate && row.Outcome.IsSettled()))),
            ]);

        int Count(OutcomeTally tally) => tally.Sum(row => row.Wait is not null && row.IsFirstReplyByTeammate == isTeammate);
    }

    /// <summary>Place of the 90th percentile: the shortest wait that nine of ten did not exceed.</summary>
    private static int NearestRank(int count) => (int)Math.Ceiling(count * 0.9) - 1;

    /// <summary>Mean of the waits at two neighbouring places, counted from the shortest; null when there is none.</summary>
    private static async Task<double?> AtAsync(
        IQueryable<TicketFact> facts, bool isTeammate, int first, int last, CancellationToken cancellationToken)
    {
        if (first < 0)
            return null;

        var waits = await facts.Where(fact => fact.FirstReplyTicks != null && fact.IsFirstReplyByTeammate == isTeammate)
            .Select(fact => fact.FirstReplyTicks!.Value).Order()
            .Skip(first).Take(last - first + 1).ToListAsync(cancellationToken);
        return waits.Count is 0 ? null : Math.Round(waits.Average() / TimeSpan.TicksPerSecond, 1);
    }
}

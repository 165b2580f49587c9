using Baton.Foundation;
using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>One group of tickets that are alike in everything that is counted. <paramref name="Wait"/>: place in <see cref="InsightMark.Waits"/>.</summary>
internal sealed record TallyRow(
    OutcomeClass Outcome, TicketCategory? Category, string? Language, int? Rating, int? Wait, bool IsFirstReplyByTeammate, bool IsPassedOn, int Count);

/// <summary>
/// All classes counted in one pass and one statement: figures that are taken from the same rows add up, also while
/// tickets change.
/// </summary>
internal sealed class OutcomeTally(IReadOnlyList<TallyRow> rows)
{
    private const long Second = TimeSpan.TicksPerSecond;

    public IReadOnlyList<TallyRow> Rows => rows;

    public int Total => Sum(_ => true);

    public int Settled => Sum(row => row.Outcome.IsSettled());

    public int PassedOn => Sum(row => row.IsPassedOn);

    public static async Task<OutcomeTally> CountAsync(IQueryable<TicketFact> facts, CancellationToken cancellationToken)
    {
        var groups = await facts
            .Select(fact => new
            {
                fact.Outcome,
                fact.Ticket.Category,
                fact.Ticket.Language,
                fact.Ticket.CustomerSatisfaction,
                fact.IsFirstReplyByTeammate,
                fact.IsPassedOn,

                // The bounds of InsightMark.Waits.
                Wait = fact.FirstReplyTicks == null ? -1
                    : fact.FirstReplyTicks < 60 * Second ? 0
                    : fact.FirstReplyTicks < 300 * Second ? 1
                    : fact.FirstReplyTicks < 1_800 * Second ? 2
                    : fact.FirstReplyTicks < 7_200 * Second ? 3
                    : fact.FirstReplyTicks < 28_800 * Second ? 4 : 5,
            })
            .GroupBy(fact => fact)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return new OutcomeTally(groups.ConvertAll(group => new TallyRow(
            group.Key.Outcome, group.Key.Category, group.Key.Language, group.Key.CustomerSatisfaction,
            group.Key.Wait < 0 ? null : group.Key.Wait, group.Key.IsFirstReplyByTeammate, group.Key.IsPassedOn, group.Count)));
    }

    public int Sum(Func<TallyRow, bool> which) => rows.Where(which).Sum(row => row.Count);

    /// <summary>Counts by a word, the most frequent first.</summary>
    public IReadOnlyList<BucketFigure> By(Func<TallyRow, string> word) =>
    [
        .. rows.GroupBy(word)
            .Select(group => new BucketFigure(
                group.Key, group.Sum(row => row.Count), group.Where(row => row.Outcome.IsSettled()).Sum(row => row.Count)))
            .OrderByDescending(figure => figure.Count).ThenBy(figure => figure.Bucket, StringComparer.Ordinal),
    ];

    public static double Percent(int part, int whole) => whole is 0 ? 0 : Math.Round(100.0 * part / whole, 1);
}

internal static class Outcomes
{
    /// <summary>Settled by agents alone.</summary>
    public static bool IsSettled(this OutcomeClass outcome) => outcome is OutcomeClass.Confirmed or OutcomeClass.Assumed;
}

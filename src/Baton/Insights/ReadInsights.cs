using Baton.Answering;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Insights;

/// <summary>
/// Counts a period and the one before. The database groups; what comes back is some hundred rows however many tickets
/// there are.
/// </summary>
internal sealed class ReadInsights(BatonDb db, IOptions<AnsweringOptions> answering, TimeProvider clock)
{
    public async Task<InsightFigures> RunAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        var leftBefore = clock.GetUtcNow() - answering.Value.AssumeResolvedAfter;
        var period = filter.Period;
        var facts = TicketFacts.Of(db, filter, leftBefore);
        var factsBefore = TicketFacts.Of(db, filter with { Period = period.Before }, leftBefore);

        var now = await OutcomeTally.CountAsync(facts, cancellationToken);
        var before = await OutcomeTally.CountAsync(factsBefore, cancellationToken);
        var calendar = await Calendar.CountAsync(facts, period, cancellationToken);
        var unfiltered = TicketFacts.Of(db, new InsightFilter(period, null, null, null), leftBefore).Select(fact => fact.Ticket);

        return new InsightFigures
        {
            Period = View(period),
            Before = View(period.Before),
            Tickets = new Compared(now.Total, before.Total, 100, 100),
            Settled = Compare(now.Settled, before.Settled),
            PassedOn = Compare(now.PassedOn, before.PassedOn),
            FirstReplyByAgents = await FirstReplies.ReadAsync(facts, factsBefore, now, before, isTeammate: false, cancellationToken),
            FirstReplyByTeammates = await FirstReplies.ReadAsync(facts, factsBefore, now, before, isTeammate: true, cancellationToken),
            NotAnsweredYet = now.Sum(row => row.Wait is null),
            Outcomes =
            [
                .. Enum.GetValues<OutcomeClass>()
                    .Select(outcome => new OutcomeFigure(outcome, now.Sum(row => row.Outcome == outcome), before.Sum(row => row.Outcome == outcome))),
            ],
            Days = calendar.Days,
            Hours = calendar.Hours,
            Reasons = await ReasonsAsync(facts, cancellationToken),
            Categories = now.By(row => row.Category is { } category ? Json.Word(category) : InsightMark.None),
            Languages = now.By(row => row.Language ?? InsightMark.None),
            Satisfaction = Satisfaction(now, before),
            Reliability = await Insights.Reliability.ReadAsync(db, facts, cancellationToken),
            Agents = await unfiltered.Where(ticket => ticket.Agent != null).Select(ticket => ticket.Agent!).Distinct().Order().ToListAsync(cancellationToken),
            Channels = await unfiltered.Select(ticket => ticket.Channel).Distinct().Order().ToListAsync(cancellationToken),
            Definitions = InsightDefinitions.Words(answering.Value.AssumeResolvedAfter),
        };

        Compared Compare(int count, int earlier) =>
            new(count, earlier, OutcomeTally.Percent(count, now.Total), OutcomeTally.Percent(earlier, before.Total));
    }

    private static PeriodView View(InsightPeriod period) => new(period.From, period.To, period.Zone.Id, period.Days);

    private static async Task<IReadOnlyList<BucketFigure>> ReasonsAsync(IQueryable<TicketFact> facts, CancellationToken cancellationToken)
    {
        var reasons = await facts.Where(fact => fact.IsPassedOn).GroupBy(fact => new { fact.Reason, fact.Outcome })
            .Select(group => new { group.Key.Reason, group.Key.Outcome, Count = group.Count() }).ToListAsync(cancellationToken);
        return
        [
            .. reasons.GroupBy(row => row.Reason ?? "other")
                .Select(group => new BucketFigure(
                    group.Key, group.Sum(row => row.Count), group.Where(row => row.Outcome.IsSettled()).Sum(row => row.Count)))
                .OrderByDescending(figure => figure.Count).ThenBy(figure => figure.Bucket, StringComparer.Ordinal),
        ];
    }

    private static SatisfactionFigure Satisfaction(OutcomeTally now, OutcomeTally before)
    {
        return new SatisfactionFigure(
            now.Sum(row => row.Rating is not null),
            Mean(now),
            Mean(before),
            [.. Enumerable.Range(1, 5).Select(rating => new RatingFigure(rating, now.Sum(row => row.Rating == rating)))]);

        static double? Mean(OutcomeTally tally)
        {
            var rated = tally.Sum(row => row.Rating is not null);
            return rated is 0 ? null : Math.Round(tally.Rows.Sum(row => (double)(row.Rating ?? 0) * row.Count) / rated, 2);
        }
    }
}

using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>When tickets were opened. The database groups by quarters of an hour, in which no time zone changes its day or hour.</summary>
internal sealed record Calendar(IReadOnlyList<DayFigure> Days, IReadOnlyList<int> Hours)
{
    public static async Task<Calendar> CountAsync(
        IQueryable<TicketFact> facts, InsightPeriod period, CancellationToken cancellationToken)
    {
        var slots = await facts
            .Select(fact => new
            {
                fact.Slot,
                Settled = fact.Outcome == OutcomeClass.Confirmed || fact.Outcome == OutcomeClass.Assumed ? 1 : 0,
            })
            .GroupBy(fact => fact.Slot)
            .Select(group => new { Slot = group.Key, Count = group.Count(), Settled = group.Sum(fact => fact.Settled) })
            .ToListAsync(cancellationToken);

        var days = new (int Count, int Settled)[period.Days];
        var hours = new int[24];
        foreach (var slot in slots)
        {
            var at = period.Local(new DateTimeOffset(slot.Slot * TicketFacts.SlotTicks, TimeSpan.Zero));
            ref var day = ref days[DateOnly.FromDateTime(at.DateTime).DayNumber - period.From.DayNumber];
            day = (day.Count + slot.Count, day.Settled + slot.Settled);
            hours[at.Hour] += slot.Count;
        }

        return new Calendar([.. days.Select((day, place) => new DayFigure(period.From.AddDays(place), day.Count, day.Settled))], hours);
    }
}

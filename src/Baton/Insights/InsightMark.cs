using System.Globalization;
using System.Linq.Expressions;
using Baton.Foundation;

namespace Baton.Insights;

/// <summary>A figure by its name: <paramref name="Metric"/>, and which part of it. Turns it into the tickets it counts.</summary>
internal sealed record InsightMark(string Metric, string Bucket)
{
    public const string None = "none";
    public const string Settled = "settled";

    /// <summary>Upper bounds of the waits, in seconds, with their names; the last has no bound.</summary>
    public static IReadOnlyList<(string Name, double Seconds)> Waits { get; } =
    [
        ("under_1_minute", 60),
        ("under_5_minutes", 300),
        ("under_30_minutes", 1_800),
        ("under_2_hours", 7_200),
        ("under_8_hours", 28_800),
        ("longer", double.PositiveInfinity),
    ];

    private const string Metrics =
        "total, settled, passed_on, outcome, day, hour, first_reply, reason, category, language, satisfaction, reliability";

    /// <summary>The condition, or what is wrong with the name.</summary>
    public Result<Expression<Func<TicketFact, bool>>> ToCondition(InsightPeriod period) => Metric switch
    {
        "total" => Of(fact => true),
        Settled => Of(fact => fact.Outcome == OutcomeClass.Confirmed || fact.Outcome == OutcomeClass.Assumed),
        "passed_on" => Of(fact => fact.IsPassedOn),
        "outcome" => Json.TryWord(Bucket, out OutcomeClass outcome) ? Of(fact => fact.Outcome == outcome) : Wrong("confirmed"),
        "day" => Day(period),
        "hour" => Hour(period),
        "first_reply" => FirstReply(),
        "reason" => Bucket is "other" ? Of(fact => fact.IsPassedOn && fact.Reason == null) : Of(fact => fact.IsPassedOn && fact.Reason == Bucket),
        "category" => Category(),
        "language" => Bucket is None ? Of(fact => fact.Ticket.Language == null) : Of(fact => fact.Ticket.Language == Bucket),
        "satisfaction" => Satisfaction(),
        "reliability" => Reliability(),
        _ => Problem.Invalid("metric", $"Use one of: {Metrics}."),
    };

    private Result<Expression<Func<TicketFact, bool>>> Day(InsightPeriod period)
    {
        var parts = Bucket.Split(':');
        var days = parts[0].Split("..");
        if (!InsightPeriod.TryDate(days[0], out var first) || !InsightPeriod.TryDate(days[^1], out var last)
            || days.Length > 2 || parts.Length > 2 || (parts.Length is 2 && parts[1] is not Settled))
        {
            return Wrong("2026-03-02 or 2026-03-02..2026-03-08");
        }

        var (from, to) = (period.Midnight(first).UtcTicks, period.Midnight(last.AddDays(1)).UtcTicks);
        return parts.Length is 1
            ? Of(fact => fact.CreatedTicks >= from && fact.CreatedTicks < to)
            : Of(fact => fact.CreatedTicks >= from && fact.CreatedTicks < to
                && (fact.Outcome == OutcomeClass.Confirmed || fact.Outcome == OutcomeClass.Assumed));
    }

    private Result<Expression<Func<TicketFact, bool>>> Hour(InsightPeriod period)
    {
        if (!int.TryParse(Bucket, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23)
            return Wrong("0 to 23");

        List<long> slots = [];
        for (var slot = period.StartsAt.UtcTicks / TicketFacts.SlotTicks; slot * TicketFacts.SlotTicks < period.EndsAt.UtcTicks; slot++)
        {
            if (period.Local(new DateTimeOffset(slot * TicketFacts.SlotTicks, TimeSpan.Zero)).Hour == hour)
                slots.Add(slot);
        }

        return Of(fact => slots.Contains(fact.Slot));
    }

    private Result<Expression<Func<TicketFact, bool>>> FirstReply()
    {
        if (Bucket is None)
            return Of(fact => fact.FirstReplyTicks == null);

        var (by, length) = Bucket.Split(':') switch
        {
            [var one] => (one, null),
            [var one, var two] => (one, two),
            _ => ("", ""),
        };
        var bin = Waits.ToList().FindIndex(wait => wait.Name == length);
        if (by is not ("agent" or "teammate") || (length is not null && bin < 0))
            return Wrong("agent, teammate or none, or agent:under_1_minute");

        var isTeammate = by is "teammate";
        var from = bin > 0 ? Ticks(Waits[bin - 1].Seconds) : long.MinValue;
        var to = bin >= 0 ? Ticks(Waits[bin].Seconds) : long.MaxValue;
        return Of(fact => fact.IsFirstReplyByTeammate == isTeammate && fact.FirstReplyTicks >= from && fact.FirstReplyTicks < to);
    }

    private Result<Expression<Func<TicketFact, bool>>> Category()
    {
        if (Bucket is None)
            return Of(fact => fact.Ticket.Category == null);
        return Json.TryWord(Bucket, out TicketCategory category)
            ? Of(fact => fact.Ticket.Category == category)
            : Wrong("technical_issue");
    }

    private Result<Expression<Func<TicketFact, bool>>> Satisfaction()
    {
        if (Bucket is "rated")
            return Of(fact => fact.Ticket.CustomerSatisfaction != null);
        return int.TryParse(Bucket, NumberStyles.None, CultureInfo.InvariantCulture, out var rating)
            ? Of(fact => fact.Ticket.CustomerSatisfaction == rating)
            : Wrong("1 to 5, or rated");
    }

    private Result<Expression<Func<TicketFact, bool>>> Reliability()
    {
        var parts = Bucket.Split(':');
        switch (parts)
        {
            case ["undecided"]:
                return Of(fact => fact.Confidence != null && fact.Outcome == OutcomeClass.Open);
            case ["known"]:
                return Of(fact => fact.Confidence != null && fact.Outcome != OutcomeClass.Open);
            case ["right"]:
                return Of(fact => fact.Confidence != null && (fact.Outcome == OutcomeClass.Confirmed || fact.Outcome == OutcomeClass.Assumed));
        }

        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var bin) || bin > 9
            || parts.Length > 2 || (parts.Length is 2 && parts[1] is not "right"))
        {
            return Wrong("0 to 9, 7:right, known, right or undecided");
        }

        var isRightOnly = parts.Length is 2;
        return Of(fact => fact.Confidence != null && fact.Outcome != OutcomeClass.Open
            && Math.Floor(fact.Confidence.Value * 10) >= bin && (Math.Floor(fact.Confidence.Value * 10) <= bin || bin == 9)
            && (!isRightOnly || fact.Outcome == OutcomeClass.Confirmed || fact.Outcome == OutcomeClass.Assumed));
    }

    /// <summary>Beyond any wait there can be; no overflow where it is compared.</summary>
    private static long Ticks(double seconds) =>
        double.IsInfinity(seconds) ? long.MaxValue : (long)(seconds * TimeSpan.TicksPerSecond);

    private static Result<Expression<Func<TicketFact, bool>>> Of(Expression<Func<TicketFact, bool>> condition) => condition;

    private Problem Wrong(string example) =>
        Problem.Invalid("bucket", $"\"{Bucket}\" is no part of {Metric}; write it as {example}.");
}

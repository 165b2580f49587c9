using Baton.Foundation;

namespace Baton.Insights;

/// <summary>How the desk did over some days. Every count can be opened: <c>GET /api/v1/insights/tickets</c> lists exactly its tickets.</summary>
public sealed record InsightFigures
{
    public required PeriodView Period { get; init; }

    /// <summary>The same number of days right before, which changes are measured against.</summary>
    public required PeriodView Before { get; init; }

    /// <summary>Tickets opened in the period. Metric <c>total</c>.</summary>
    public required Compared Tickets { get; init; }

    /// <summary>Answered by agents alone and either confirmed or assumed to have helped. Metric <c>settled</c>.</summary>
    public required Compared Settled { get; init; }

    /// <summary>Passed on from agents to people, whatever came of it. Metric <c>passed_on</c>.</summary>
    public required Compared PassedOn { get; init; }

    /// <summary>How long customers waited for the first answer or question, where an agent gave it. Metric <c>first_reply</c>, bucket <c>agent</c>.</summary>
    public required FirstReply FirstReplyByAgents { get; init; }

    /// <summary>The same where a person gave it. Metric <c>first_reply</c>, bucket <c>teammate</c>.</summary>
    public required FirstReply FirstReplyByTeammates { get; init; }

    /// <summary>Tickets without any answer yet. Metric <c>first_reply</c>, bucket <c>none</c>.</summary>
    public required int NotAnsweredYet { get; init; }

    /// <summary>Every ticket in exactly one class; their sum is the total. Metric <c>outcome</c>.</summary>
    public required IReadOnlyList<OutcomeFigure> Outcomes { get; init; }

    /// <summary>One line for each day of the period. Metric <c>day</c>, with a day or <c>FIRST..LAST</c> as bucket.</summary>
    public required IReadOnlyList<DayFigure> Days { get; init; }

    /// <summary>Tickets opened in each hour of the day, over all days. Metric <c>hour</c>, 0 to 23.</summary>
    public required IReadOnlyList<int> Hours { get; init; }

    /// <summary>Why agents passed tickets on, by the first reason of each. Metric <c>reason</c>.</summary>
    public required IReadOnlyList<BucketFigure> Reasons { get; init; }

    /// <summary>Metric <c>category</c>; <c>none</c> for tickets not read yet.</summary>
    public required IReadOnlyList<BucketFigure> Categories { get; init; }

    /// <summary>Metric <c>language</c>; <c>none</c> for tickets not read yet.</summary>
    public required IReadOnlyList<BucketFigure> Languages { get; init; }

    public required SatisfactionFigure Satisfaction { get; init; }

    public required ReliabilityFigure Reliability { get; init; }

    /// <summary>Agents and channels that occur in the period, for filters.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>What each figure means, in words.</summary>
    public required IReadOnlyDictionary<string, string> Definitions { get; init; }
}

/// <summary>First and last day.</summary>
public sealed record PeriodView(DateOnly From, DateOnly To, string TimeZone, int Days);

/// <summary>A count with that of the period before. Rates are percent of the tickets of their period.</summary>
public sealed record Compared(int Count, int Before, double Rate, double RateBefore);

/// <summary>Waits in seconds: half were shorter than the median, nine of ten not longer than the 90th percentile; null without any. <paramref name="Bins"/> by length.</summary>
public sealed record FirstReply(
    int Count, double? MedianSeconds, double? P90Seconds, double? MedianSecondsBefore, IReadOnlyList<BucketFigure> Bins);

public sealed record OutcomeFigure(OutcomeClass Outcome, int Count, int Before);

/// <summary><paramref name="Settled"/>: of those, settled by agents alone (bucket <c>DAY:settled</c>).</summary>
public sealed record DayFigure(DateOnly Date, int Count, int Settled);

/// <summary><paramref name="Settled"/>: of those, settled by agents alone.</summary>
public sealed record BucketFigure(string Bucket, int Count, int Settled);

/// <summary>What customers said, 1 to 5. Metric <c>satisfaction</c>, bucket the rating or <c>rated</c>.</summary>
public sealed record SatisfactionFigure(int Rated, double? Mean, double? MeanBefore, IReadOnlyList<RatingFigure> Ratings);

public sealed record RatingFigure(int Rating, int Count);

/// <summary>
/// Whether agents are as sure as they are right. <paramref name="Answers"/>: tickets whose last answer by agents has
/// turned out one way or the other (metric <c>reliability</c>, bucket <c>known</c>); <paramref name="Undecided"/> has not yet.
/// </summary>
/// <param name="Answers">Tickets that count.</param>
/// <param name="Right">Of those, the ones that turned out right (bucket <c>right</c>).</param>
/// <param name="Undecided">Answered by agents and not known yet (bucket <c>undecided</c>).</param>
/// <param name="CalibrationError">Expected calibration error in [0, 1]: how far sureness and truth are apart on average; null without any.</param>
/// <param name="MeanConfidence">In [0, 1]; null without any.</param>
/// <param name="Bins">By sureness, in tenths; empty ones left out.</param>
public sealed record ReliabilityFigure(
    int Answers, int Right, int Undecided, double? CalibrationError, double? MeanConfidence, IReadOnlyList<ReliabilityBin> Bins);

/// <summary>Answers with a sureness of <paramref name="Bin"/> tenths and up (bucket <c>BIN</c>, <c>BIN:right</c>).</summary>
public sealed record ReliabilityBin(int Bin, int Answers, int Right, double MeanConfidence);

/// <summary>One ticket behind a figure.</summary>
public sealed record InsightTicket(
    Guid Id,
    string Subject,
    string CustomerId,
    TicketCategory? Category,
    OutcomeClass Outcome,
    string? Agent,
    string? Teammate,
    DateTimeOffset CreatedAt,
    double? FirstReplySeconds,
    string? EscalationReason,
    int? Rating,
    double? Confidence);

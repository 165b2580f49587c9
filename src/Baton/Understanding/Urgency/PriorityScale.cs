using Baton.Foundation;

namespace Baton.Understanding.Urgency;

/// <summary>Where the score of 0 to 100 passes from one level to the next.</summary>
internal static class PriorityScale
{
    /// <summary>One ordinary problem and nothing else scores about 30.</summary>
    public const double Medium = 25;

    /// <summary>A problem with one heavy signal, such as lost data, passes this.</summary>
    public const double High = 50;

    /// <summary>Needs an outage that reaches many, a breach or danger; or several heavy signals together.</summary>
    public const double Urgent = 75;

    public static TicketPriority Level(double score) => score switch
    {
        >= Urgent => TicketPriority.Urgent,
        >= High => TicketPriority.High,
        >= Medium => TicketPriority.Medium,
        _ => TicketPriority.Low,
    };
}

using Baton.Foundation;

namespace Baton.Understanding.Urgency;

/// <summary>A threat or a danger lets nobody wait, whatever else the words say: "If you do not …" is no sign of patience.</summary>
internal static class ThreatPriority
{
    public static PriorityReading Raise(PriorityReading priority, ThreatReading? threat)
    {
        if (threat is null)
            return priority;
        var least = threat.Kind is ThreatKind.Danger or ThreatKind.SelfHarm ? PriorityScale.Urgent : PriorityScale.High;
        if (priority.Score >= least)
            return priority;
        return new PriorityReading(
            PriorityScale.Level(least), least,
            [.. priority.Reasons.Where(reason => reason.Points > 0),
                new PriorityReason(Json.Word(SignalKind.Safety), threat.Quote, Math.Round(least - priority.Score, 1))]);
    }
}

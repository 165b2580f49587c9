namespace Baton.Understanding.Urgency;

/// <summary>
/// How much each kind counts. Weights are shares in (0, 1): a raising signal takes away that share of what is still missing
/// to 100; a lowering one takes away that share of the score.
/// </summary>
internal static class Signal
{
    public static double Weight(SignalKind kind) => kind switch
    {
        SignalKind.Safety => 0.80,
        SignalKind.Breach => 0.74,
        SignalKind.Exposure => 0.74,
        SignalKind.Outage => 0.73,
        SignalKind.DeadlineNow => 0.55,
        SignalKind.Suspicion => 0.48,
        SignalKind.DataLoss => 0.50,
        SignalKind.MoneyLoss => 0.48,
        SignalKind.Vulnerable => 0.50,
        SignalKind.DeadlineToday => 0.45,
        SignalKind.Everybody => 0.42,
        SignalKind.Ongoing => 0.42,
        SignalKind.Production => 0.38,
        SignalKind.UrgencyWord => 0.38,
        SignalKind.DeadlineTomorrow => 0.38,
        SignalKind.Blocked => 0.32,
        SignalKind.Several => 0.28,
        SignalKind.Charge => 0.25,
        SignalKind.Problem => 0.22,
        SignalKind.Complaint => 0.19,
        SignalKind.Repeated => 0.20,
        SignalKind.DeadlineThisWeek => 0.18,
        SignalKind.Duration => 0.12,
        SignalKind.NoHurry => 0.55,
        SignalKind.Minor => 0.45,
        SignalKind.Wish => 0.45,
        SignalKind.Curious => 0.40,
        SignalKind.TestSystem => 0.40,
        SignalKind.Workaround => 0.25,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static bool Lowers(SignalKind kind) => kind >= SignalKind.NoHurry;
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Baton.Work;

internal static class WorkTelemetry
{
    public const string Name = "Baton.Work";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> CompletedItems = Meter.CreateCounter<long>("baton.work.completed");
    private static readonly Counter<long> FailedAttempts = Meter.CreateCounter<long>("baton.work.failed");

    public static ActivitySource Source { get; } = new(Name);

    public static void Completed(string kind) => CompletedItems.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public static void Failed(string kind) => FailedAttempts.Add(1, new KeyValuePair<string, object?>("kind", kind));
}

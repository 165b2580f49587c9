using System.Diagnostics;
using System.Diagnostics.Metrics;
using Baton.Answering.Runs;
using Baton.Foundation;

namespace Baton.Answering;

internal static class AnsweringTelemetry
{
    public const string Name = "Baton.Answering";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("baton.answering.runs");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("baton.answering.duration", "s");

    public static ActivitySource Source { get; } = new(Name);

    public static void Finished(RunOutcome outcome, TimeSpan took)
    {
        Runs.Add(1, new KeyValuePair<string, object?>("outcome", Json.Word(outcome)));
        Duration.Record(took.TotalSeconds);
    }
}

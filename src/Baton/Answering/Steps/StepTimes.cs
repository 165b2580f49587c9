using Baton.Answering.Runs;

namespace Baton.Answering.Steps;

/// <summary>How long each step of a run took.</summary>
internal sealed class StepTimes
{
    private readonly TimeProvider clock;
    private readonly List<StepTime> steps;
    private long since;

    public StepTimes(TimeProvider clock, TimeSpan loadedIn)
    {
        this.clock = clock;
        steps = [new StepTime("load", loadedIn.TotalMilliseconds)];
        since = clock.GetTimestamp();
    }

    public IReadOnlyList<StepTime> Steps => steps;

    /// <summary>The step ended now; the next one begins.</summary>
    public void Took(string step)
    {
        var now = clock.GetTimestamp();
        steps.Add(new StepTime(step, clock.GetElapsedTime(since, now).TotalMilliseconds));
        since = now;
    }
}

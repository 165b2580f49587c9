namespace Baton.Work;

/// <summary>The last sign of life of this process's worker loop; null where it has none (role web).</summary>
internal sealed class WorkerHealth
{
    private long lastBeat;

    public DateTimeOffset? LastBeatAt =>
        Interlocked.Read(ref lastBeat) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public void Beat(DateTimeOffset now) => Interlocked.Exchange(ref lastBeat, now.UtcTicks);
}

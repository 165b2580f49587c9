namespace Baton.Testing;

/// <summary>A clock that stands still until it is moved. Timers do not fire by themselves: tests pump the work instead.</summary>
internal sealed class FakeClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}

namespace Baton.Benchmarks;

/// <summary>Durations of single requests. Filled by one thread at a time.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];

    public int Count => milliseconds.Count;

    public void Add(TimeSpan duration) => milliseconds.Add(duration.TotalMilliseconds);

    public void Add(Latencies others) => milliseconds.AddRange(others.milliseconds);

    /// <summary>The duration in milliseconds that this share of all stayed within; not a number when there are none.</summary>
    public double Within(double share)
    {
        milliseconds.Sort();
        return milliseconds.Count is 0 ? double.NaN : milliseconds[Math.Min(milliseconds.Count - 1, (int)(share * milliseconds.Count))];
    }
}

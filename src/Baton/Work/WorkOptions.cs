using System.ComponentModel.DataAnnotations;

namespace Baton.Work;

/// <summary>How this process works through the queue. Section <c>Work</c>.</summary>
public sealed class WorkOptions
{
    /// <summary>Items that run at the same time in this process. Default 4. More helps when runs wait for a model.</summary>
    [Range(1, 256)] public int Workers { get; init; } = 4;

    /// <summary>A worker that gives no sign for this long loses its item to another one. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")] public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After this many failed attempts an item is dead and a person is told. Default 5.</summary>
    [Range(1, 100)] public int MaxAttempts { get; init; } = 5;

    /// <summary>Wait after the first failure; doubles with each further one, up to ten minutes. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")] public TimeSpan FirstBackoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest time without a look at the queue, in case a wake-up was lost. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")] public TimeSpan LookAtLeastEvery { get; init; } = TimeSpan.FromSeconds(5);
}

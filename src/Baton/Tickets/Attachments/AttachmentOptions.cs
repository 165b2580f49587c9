using System.ComponentModel.DataAnnotations;

namespace Baton.Tickets.Attachments;

/// <summary>Limits of files that people send with messages (configuration section <c>Attachments</c>).</summary>
public sealed class AttachmentOptions
{
    /// <summary>Largest file in bytes; default 10 MB. Larger ones are refused with 413 as soon as that is seen.</summary>
    [Range(1024, 200L * 1024 * 1024)]
    public long LargestFile { get; init; } = 10 * 1024 * 1024;

    /// <summary>How long an upload that was sent with no message is kept; default 2 days. A draft that names it keeps it longer.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "90.00:00:00")]
    public TimeSpan KeepUnusedFor { get; init; } = TimeSpan.FromDays(2);

    /// <summary>How many uploads of one ticket may wait to be sent; default 30. Keeps one sender from filling the disk.</summary>
    [Range(1, 1000)]
    public int MostUnused { get; init; } = 30;
}

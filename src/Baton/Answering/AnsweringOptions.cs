using System.ComponentModel.DataAnnotations;

namespace Baton.Answering;

/// <summary>How agents treat tickets. Section <c>Answering</c>.</summary>
public sealed class AnsweringOptions
{
    /// <summary>
    /// An answered customer who says nothing for this long counts as helped (an assumed resolution, counted apart from
    /// confirmed ones). Default 72 hours.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "90.00:00:00")]
    public TimeSpan AssumeResolvedAfter { get; init; } = TimeSpan.FromHours(72);
}

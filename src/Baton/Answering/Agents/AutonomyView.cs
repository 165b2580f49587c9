using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>What agents may do, category by category.</summary>
/// <param name="Version">Send it as <c>expected_version</c> with a change.</param>
public sealed record AutonomyView(int Version, IReadOnlyList<CategoryAutonomy> Categories);

/// <summary>What is allowed in one category, and what recent runs say about it.</summary>
/// <param name="Threshold">Confidence in [0, 1] that an automatic reply needs.</param>
/// <param name="Agent">Name of the agent that handles the category; null when there is none.</param>
/// <param name="Recent">What the newest runs say about other thresholds.</param>
public sealed record CategoryAutonomy(
    TicketCategory Category, string Team, Autonomy Autonomy, double Threshold, string? Agent, RecentRuns Recent);

/// <summary>
/// The newest runs of a category. At threshold t, <paramref name="Confidences"/> of at least t would have been answered
/// without a person; all others of <paramref name="Runs"/> go to a person or get a question at any threshold.
/// </summary>
/// <param name="Runs">How many were looked at, at most 100.</param>
/// <param name="Confidences">Of those where only confidence and autonomy stood in the way of an answer; highest first.</param>
public sealed record RecentRuns(int Runs, IReadOnlyList<double> Confidences);

/// <summary>
/// What agents may do from now on. Categories that are not named stay as they are. Based on version
/// <see cref="ExpectedVersion"/>: when somebody was faster, nothing changes and the answer is 409 <c>autonomy.changed</c>.
/// </summary>
public sealed record AutonomyChange
{
    [Required]
    public required int? ExpectedVersion { get; init; }

    [Required, MinLength(1)]
    public required IReadOnlyList<PolicyChange> Categories { get; init; }
}

/// <summary>What shall be allowed in one category.</summary>
public sealed record PolicyChange
{
    [Required]
    public TicketCategory? Category { get; init; }

    /// <summary><c>observe</c>: agents sort, people write. <c>assist</c>: agents draft, a person sends. <c>auto</c>: agents reply where they are sure enough.</summary>
    [Required]
    public Autonomy? Autonomy { get; init; }

    /// <summary>Confidence in [0, 1] that an automatic reply needs.</summary>
    [Required, Range(0.0, 1.0)]
    public double? Threshold { get; init; }

    /// <summary>The team that gets what agents do not answer. Left out, it stays.</summary>
    [StringLength(100, MinimumLength = 1), OneLine]
    public string? Team { get; init; }
}

/// <summary>What agents were allowed at one time.</summary>
public sealed record AutonomyVersionView(
    int Number, string Author, DateTimeOffset At, string? Note, IReadOnlyList<CategoryPolicy> Categories)
{
    internal static AutonomyVersionView Of(AutonomyVersion version) =>
        new(version.Number, version.Author, version.At, version.Note, version.Policies);
}

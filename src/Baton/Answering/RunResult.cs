using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Foundation;

namespace Baton.Answering;

/// <summary>Everything a run came to, ready to be committed or dropped as a whole.</summary>
internal sealed record RunResult
{
    public required Id<Run> RunId { get; init; }

    public required CaseFile File { get; init; }

    public required RunTrace Trace { get; init; }

    /// <summary>What the customer is told; null when the workspace lets agents say nothing here.</summary>
    public required Draft? Spoken { get; init; }

    /// <summary>A reply that a teammate may send; null when there is none.</summary>
    public required Draft? ForTeammate { get; init; }

    public bool Speaks => Spoken is not null;
}

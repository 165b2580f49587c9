using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Answering;

/// <summary>Everything a run came to, ready to be committed or dropped as a whole.</summary>
internal sealed record RunResult
{
    public required Id<Run> RunId { get; init; }

    public required CaseFile File { get; init; }

    public required RunTrace Trace { get; init; }

    /// <summary>What the customer is told; null when the workspace lets agents say nothing here.</summary>
    public required Draft? Spoken { get; init; }

    /// <summary>The reply that was drafted, sent or not; null when nothing was found to say.</summary>
    public required Draft? Drafted { get; init; }

    /// <summary>How far agents may go in this category.</summary>
    public required Autonomy Autonomy { get; init; }

    /// <summary>What the run leaves for the teammate who takes over; where agents only observe, nothing.</summary>
    public Draft? ForTeammate => Autonomy is Autonomy.Observe || IsSaid ? null : Drafted?.ForTeammate();

    public bool Speaks => Spoken is not null;

    /// <summary>What was drafted has gone out, as far as it went.</summary>
    private bool IsSaid => ReferenceEquals(Spoken, Drafted);

    /// <summary>Only confidence and autonomy stood between this run and an answer of its own.</summary>
    public bool CouldAnswer => Trace.Checked.Any(check => check.Name == Check.SureEnough)
        && Trace.Checked.All(check => check.IsPassed || check.Name == Check.SureEnough);

    /// <summary>Of a run that closes: only who says that an answer helped confirms it; thanks alone and a question taken back do not.</summary>
    public ResolutionKind HowResolved =>
        Trace.Read.Solved is not null && !File.IsFirstAnswer ? ResolutionKind.Confirmed : ResolutionKind.Assumed;
}

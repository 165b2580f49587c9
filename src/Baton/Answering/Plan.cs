using Baton.Answering.Matters;
using Baton.Answering.Runs;
using Baton.Knowledge;

namespace Baton.Answering;

/// <summary>What step 5 decided to do, before a word is written.</summary>
internal abstract record Plan
{
    /// <summary>What was done to get here, in order.</summary>
    public required IReadOnlyList<TakenAction> Did { get; init; }

    /// <summary>In [0, 1]: how sure it is that this serves the customer.</summary>
    public required double Confidence { get; init; }

    /// <summary>Passages that were looked at, best first.</summary>
    public required IReadOnlyList<PassageHit> Found { get; init; }

    /// <summary>Of several matters, those that the reply takes one by one, each with its best passage; none where it speaks of the whole.</summary>
    public IReadOnlyList<Matter> Answered { get; init; } = [];

    /// <summary>Of several matters, those that are left to a person.</summary>
    public IReadOnlyList<Matter> Open { get; init; } = [];

    /// <summary>Passages support an answer.</summary>
    internal sealed record Answer(IReadOnlyList<PassageHit> Sources) : Plan;

    /// <summary>Too little was said; ask once more.</summary>
    internal sealed record Ask(string Why) : Plan;

    /// <summary>The customer said that it is solved, or nothing but thanks.</summary>
    internal sealed record Close(string Why) : Plan
    {
        public Closing Closing { get; init; }
    }

    /// <summary>
    /// A person must go on. <paramref name="Sources"/> may still tell the customer something useful meanwhile.
    /// </summary>
    internal sealed record Escalate(string ReasonCode, string Reason, IReadOnlyList<PassageHit> Sources) : Plan
    {
        /// <summary>Nobody is told: the ticket waits for a person's look, and its sender gets no reply.</summary>
        public bool IsQuiet { get; init; }
    }
}

/// <summary>Why nothing is left to do.</summary>
internal enum Closing
{
    Solved,

    /// <summary>Nothing was ever asked; kind words are answered with kind words.</summary>
    Praise,

    /// <summary>The question was taken back; whether an answer helped is not said.</summary>
    Withdrawn,
}

namespace Baton.Insights;

/// <summary>What became of a ticket. Every ticket is in exactly one class; derived from stored facts, never stored itself.</summary>
public enum OutcomeClass
{
    /// <summary>Agents answered alone, and the customer said that it helped.</summary>
    Confirmed,

    /// <summary>Agents answered alone, and the customer did not come back in time. Silence is not a yes: counted apart.</summary>
    Assumed,

    /// <summary>Resolved after a person answered, or by a person.</summary>
    ByTeammate,

    /// <summary>A person has it now.</summary>
    Escalated,

    /// <summary>The customer left without being helped: rated the answer 1 or 2, or never came back to a question.</summary>
    Abandoned,

    /// <summary>Agents are at work, or the next word is the customer's.</summary>
    Open,
}

namespace Baton.Tools.Catalogue;

/// <summary>What a tool does to the world; the class decides who has to agree.</summary>
public enum EffectClass
{
    /// <summary>Changes nothing.</summary>
    Read,

    /// <summary>Can be undone by the customer or by another call.</summary>
    Reversible,

    /// <summary>Cannot be undone.</summary>
    Irreversible,

    /// <summary>Moves money.</summary>
    Money,
}

/// <summary>How it is found out what became of a call whose answer is missing.</summary>
public enum Recovery
{
    /// <summary>The same call again, with the same key: the server does it once.</summary>
    Replay,

    /// <summary>A read tells whether it was done.</summary>
    Probe,

    /// <summary>Nobody but a person can tell.</summary>
    Manual,
}

namespace Baton.Customers;

/// <summary>How far somebody proved who they are. What may be shown and done for them depends on it.</summary>
public enum IdentityLevel
{
    /// <summary>A visitor of whom nothing is known.</summary>
    Anonymous,

    /// <summary>They said a name or an address; nothing proves it.</summary>
    Claimed,

    /// <summary>The user's own systems vouch for them: a signed identity, or a service with a key.</summary>
    Verified,
}

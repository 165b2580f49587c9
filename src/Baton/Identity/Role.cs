namespace Baton.Identity;

/// <summary>What a person may do. Each may do everything that those before it may.</summary>
public enum Role
{
    /// <summary>Reads everything inside and changes nothing of it.</summary>
    Viewer,

    /// <summary>Writes to customers and moves tickets.</summary>
    Teammate,

    /// <summary>Changes what the team and its agents work with: articles, macros, agents, thresholds.</summary>
    Lead,

    /// <summary>Decides who may do what: people, keys, widget, everything.</summary>
    Admin,
}

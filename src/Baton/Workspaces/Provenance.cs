namespace Baton.Workspaces;

/// <summary>Where the files of a workspace come from.</summary>
internal enum Provenance
{
    /// <summary>The user's own.</summary>
    Own,

    /// <summary>An example to look around in.</summary>
    Sample,
}

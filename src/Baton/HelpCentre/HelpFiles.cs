namespace Baton.HelpCentre;

/// <summary>
/// Addresses of the style sheet, script and font that <c>web/apps/help</c> was built into; null where nothing was built,
/// and the pages are plain but readable. The server registers what it found.
/// </summary>
public sealed record HelpFiles(string? Style, string? Script, string? Font)
{
    public static HelpFiles None { get; } = new(null, null, null);
}

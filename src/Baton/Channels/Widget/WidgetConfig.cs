using Baton.Tickets.Attachments;

namespace Baton.Channels.Widget;

/// <summary>What the widget needs to draw itself: nothing secret, the same for everybody.</summary>
/// <param name="Version">Counts the changes of the settings.</param>
/// <param name="Name">Who the visitor talks to.</param>
/// <param name="Greeting">First words in the asked language; null for the widget's own.</param>
/// <param name="AwayMessage">What to say outside <paramref name="Hours"/>; null for the widget's own words.</param>
/// <param name="Colour">The brand's colour.</param>
/// <param name="Ink">The ink that can be read on it.</param>
/// <param name="Position">Where the launcher sits.</param>
/// <param name="Theme">Which colours to wear.</param>
/// <param name="Email">Whether to ask for an e-mail address first.</param>
/// <param name="AllowsAttachments">Whether files may be sent.</param>
/// <param name="Files">Which files are taken.</param>
/// <param name="RequiresIdentity">Whether only signed identities may write.</param>
/// <param name="Hours">When people are at work; null when unknown.</param>
public sealed record WidgetConfig(
    int Version,
    string Name,
    string? Greeting,
    string? AwayMessage,
    string Colour,
    string Ink,
    WidgetPosition Position,
    WidgetTheme Theme,
    EmailQuestion Email,
    bool AllowsAttachments,
    FileLimits Files,
    bool RequiresIdentity,
    OpeningHours? Hours);

namespace Baton.Channels.Widget;

/// <summary>The languages that the widget has words in.</summary>
internal static class WidgetLanguages
{
    public static IReadOnlyList<string> All { get; } = ["en", "de", "fr", "es", "pt", "it", "nl"];
}

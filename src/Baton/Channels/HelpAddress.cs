namespace Baton.Channels;

/// <summary>Where customers read an article.</summary>
internal static class HelpAddress
{
    public static string Of(string articleKey) => $"/help/articles/{Uri.EscapeDataString(articleKey)}";
}

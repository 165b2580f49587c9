using System.Text.RegularExpressions;

namespace Baton.Knowledge;

/// <summary>
/// Which addresses an article may point at. A list of what is allowed, not of what is forbidden: <c>https:</c>,
/// <c>mailto:</c>, a place on this site, an anchor, or another article by its key or file name.
/// </summary>
internal sealed partial class SafeAddress(Func<string, string?>? addressOfArticle)
{
    /// <summary>The address as it may stand in a page; null when it may not.</summary>
    public string? OfLink(string? address)
    {
        if (address is null || Hidden().IsMatch(address))
            return null;
        if (address.StartsWith('#') || IsOnThisSite(address) || IsWeb(address))
            return address;
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return Mail().IsMatch(address) ? address : null;
        return Article().Match(address) is { Success: true } article && addressOfArticle?.Invoke(article.Groups["key"].Value) is { } found
            ? found + article.Groups["anchor"].Value
            : null;
    }

    public static string? OfImage(string? address) =>
        address is not null && !Hidden().IsMatch(address) && (IsOnThisSite(address) || IsWeb(address)) ? address : null;

    /// <summary>Leads off this site.</summary>
    public static bool IsElsewhere(string address) => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two slashes, or one and a backslash, name another host.</summary>
    private static bool IsOnThisSite(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length is 0;

    /// <summary>Browsers drop tabs and line breaks inside a scheme, so <c>java\tscript:</c> must not pass as a name.</summary>
    [GeneratedRegex(@"[\p{C}\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^mailto:[\w.+%-]+@[\w.-]+(\?subject=[\w%.+-]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    /// <summary>A key, or the name of its file; sample files are called <c>kb_003-billing.md</c>.</summary>
    [GeneratedRegex(@"^(\./)?(?<key>[a-z0-9][a-z0-9_-]*)(\.md)?(?<anchor>#[\w-]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}

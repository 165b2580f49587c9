namespace Baton.Channels.Widget;

/// <summary>Which websites may show the widget and call it. Pure.</summary>
internal static class AllowedOrigins
{
    private const string Wildcard = "*.";

    /// <summary>Whether a page of <paramref name="origin"/> may show the widget. An empty list allows every website.</summary>
    public static bool Allows(IReadOnlyList<string> allowed, string origin)
    {
        if (allowed.Count is 0)
            return true;
        if (!TryOrigin(origin, out var uri))
            return false;
        return allowed.Any(entry => entry.StartsWith(Wildcard, StringComparison.Ordinal)
            ? uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.Host.EndsWith(entry[1..], StringComparison.OrdinalIgnoreCase)
            : TryOrigin(entry, out var one) && uri.GetLeftPart(UriPartial.Authority) == one.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>Whether it is this server's own address, which a proxy before it may have given another scheme.</summary>
    public static bool IsOwn(string origin, string host) =>
        TryOrigin(origin, out var uri)
        && (string.Equals(uri.Authority, host, StringComparison.OrdinalIgnoreCase)
            || string.Equals($"{uri.Host}:{uri.Port}", host, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with an entry; null when it is fine.</summary>
    public static string? Fault(string entry)
    {
        var tidy = Tidy(entry);
        if (tidy.StartsWith(Wildcard, StringComparison.Ordinal))
        {
            var host = tidy[Wildcard.Length..];
            return host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) is UriHostNameType.Dns
                ? null
                : $"“{entry}” covers too much or is no name; write *.example.com.";
        }

        return TryOrigin(tidy, out _) ? null : $"“{entry}” is no website; write https://www.example.com, without a path.";
    }

    /// <summary>As it is kept: without a slash at the end, in small letters.</summary>
    public static string Tidy(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Trim().TrimEnd('/').ToLowerInvariant();
    }

    /// <summary>The <c>frame-ancestors</c> of the widget's page.</summary>
    public static string Ancestors(IReadOnlyList<string> allowed) =>
        allowed.Count is 0 ? "*" : $"'self' {string.Join(' ', allowed.Select(Source))}";

    /// <summary>A wildcard without a scheme would also let plain http in from a page that is http itself.</summary>
    private static string Source(string entry) =>
        entry.StartsWith(Wildcard, StringComparison.Ordinal) ? $"https://{entry}" : entry;

    private static bool TryOrigin(string text, out Uri uri) =>
        Uri.TryCreate(text, UriKind.Absolute, out uri!)
        && uri.Scheme is "https" or "http"
        && uri is { UserInfo: "", PathAndQuery: "/" or "", Fragment: "" }
        && !text.Contains('*', StringComparison.Ordinal) && !text.Any(letter => letter is ';' or ',' or ' ' or '\'');
}

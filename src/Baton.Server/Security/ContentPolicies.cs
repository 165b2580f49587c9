namespace Baton.Server.Security;

/// <summary>
/// What a browser may do on a page, by the beginning of its address. Everything that is no page may do nothing. A new
/// kind of page gets its line here.
/// </summary>
internal static class ContentPolicies
{
    /// <summary>For answers that are no pages.</summary>
    public const string Nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>The desk: scripts, styles and calls of this server alone. React sets style attributes, so those are allowed.</summary>
    private const string Desk =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>The help centre: nothing inline at all; articles may show pictures from elsewhere.</summary>
    private const string Help =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly (string Prefix, string Policy)[] Pages =
    [
        ("/desk", Desk),
        ("/help", Help),
    ];

    private static readonly object Own = new();

    /// <summary>A page whose policy depends on more than its address says it itself.</summary>
    public static void SetFor(HttpContext http, string policy) => http.Items[Own] = policy;

    /// <summary>The policy for an answer.</summary>
    public static string For(HttpContext http) => http.Items.TryGetValue(Own, out var own) ? (string)own! : For(http.Request.Path);

    /// <summary>The policy for an address; <see cref="Nothing"/> where no page lives.</summary>
    public static string For(PathString path)
    {
        foreach (var (prefix, policy) in Pages)
        {
            if (path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase))
                return policy;
        }

        return Nothing;
    }
}

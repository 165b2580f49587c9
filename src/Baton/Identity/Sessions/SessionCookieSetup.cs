using Microsoft.Extensions.Options;

namespace Baton.Identity.Sessions;

/// <summary>The cookie that holds a session's token: out of reach of scripts, never sent along from other sites.</summary>
internal sealed class SessionCookieSetup(IOptions<SignInOptions> options)
{
    /// <summary>Browsers take a name with this prefix only from the very host, over TLS, for the whole site.</summary>
    private const string SecureName = "__Host-baton";

    /// <summary>On http, which is for localhost.</summary>
    private const string PlainName = "baton";

    public static string? Read(HttpContext http) => http.Request.Cookies[NameFor(http)];

    public void Write(HttpContext http, string token) =>
        http.Response.Cookies.Append(NameFor(http), token, Rules(http, options.Value.Lifetime));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), Rules(http, null));

    public static Device DeviceOf(HttpContext http) =>
        Device.Of(http.Request.Headers.UserAgent.ToString(), http.Connection.RemoteIpAddress);

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? SecureName : PlainName;

    private static CookieOptions Rules(HttpContext http, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}

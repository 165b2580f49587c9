using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baton.HelpCentre.Pages;
using Baton.HelpCentre.Visits;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Baton.HelpCentre;

/// <summary>How pages leave and what their forms may come from: shared by all doors of the help centre.</summary>
internal static class ServeSetup
{
    private const string HtmlType = "text/html; charset=utf-8";

    /// <summary>A page that is the same for everybody: browsers and caches may keep it a little, and ask whether it changed.</summary>
    public static IResult Show(HttpContext http, PageFrame frame, HelpPage page)
    {
        var seconds = http.RequestServices.GetRequiredService<IOptions<HelpOptions>>().Value.CacheSeconds;
        return Cached(http, Encoding.UTF8.GetBytes(Layout.Wrap(frame, page)), HtmlType, seconds);
    }

    /// <summary>A page of one reader; nobody keeps it.</summary>
    public static ContentHttpResult ShowOnce(HttpContext http, PageFrame frame, HelpPage page, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Content(Layout.Wrap(frame, page), HtmlType, Encoding.UTF8, status);
    }

    public static ContentHttpResult Missing(HttpContext http, PageFrame frame) =>
        ShowOnce(http, frame, MissingPage.Of(frame), StatusCodes.Status404NotFound);

    /// <summary>Bytes with a tag made of them. The tag is weak, because the same page may leave compressed or not.</summary>
    public static IResult Cached(HttpContext http, byte[] content, string type, int seconds, DateTimeOffset? changedAt = null)
    {
        http.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}, stale-while-revalidate=30");
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"", isWeak: true);
        return TypedResults.Bytes(content, type, entityTag: tag, lastModified: changedAt);
    }

    /// <summary>Sends the browser on to a page after a form, so that going back or loading again sends nothing twice.</summary>
    public static StatusCodeHttpResult SeeOther(HttpContext http, string path)
    {
        http.Response.Headers.Location = path;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>
    /// A form that another site made a browser send. The pages are the same for everybody and carry no token that could
    /// prove where a form came from; browsers say it themselves, in headers that no page can change.
    /// </summary>
    public static bool IsFromElsewhere(this HttpContext http)
    {
        var site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "none");

        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length > 0
            && (!Uri.TryCreate(origin, UriKind.Absolute, out var address) || address.Authority != http.Request.Host.Value);
    }

    /// <summary>
    /// The fields of a form; none when something else was sent. Read here, because a form that the framework binds must
    /// carry a token.
    /// </summary>
    public static async Task<IFormCollection> FormAsync(this HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
        }
        catch (InvalidDataException)
        {
            return FormCollection.Empty;
        }
    }

    /// <summary>A field of a form without spaces around it; empty when it is not there.</summary>
    public static string Text(this IFormCollection form, string field) => form[field].ToString().Trim();

    /// <summary>Who reads, as far as it may be told.</summary>
    public static Visitor Visitor(this HttpContext http) => Visits.Visitor.Of(
        http.Connection.RemoteIpAddress, http.Request.Headers.UserAgent.ToString(), http.Request.Headers.AcceptLanguage.ToString());

    /// <summary>The reader's script asks and puts the answer into the page it is on.</summary>
    public static bool IsInPlace(this HttpContext http) => http.Request.Headers["X-Help"] == "in-place";

    /// <summary>A browser that loads ahead of its reader, who may never look.</summary>
    public static bool IsAhead(this HttpContext http) =>
        http.Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);

    public static string Site(this HttpContext http, HelpOptions options) =>
        (options.PublicUrl?.ToString() ?? $"{http.Request.Scheme}://{http.Request.Host}").TrimEnd('/');
}

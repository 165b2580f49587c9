using System.Text.Json;
using System.Text.RegularExpressions;
using Baton.Channels.Widget;
using Baton.Server.Security;
using Microsoft.Net.Http.Headers;

namespace Baton.Server.Hosting;

/// <summary>
/// The widget's own addresses: <c>/widget.js</c> for the website, <c>/widget/frame</c> for the chat inside it, and the
/// sample company's page at <c>/demo</c>. Built files beside them are served like those of the desk.
/// </summary>
internal static partial class WidgetRoutes
{
    /// <summary>Stands in the built loader for what it has to know before anything else is loaded, in whichever quotes.</summary>
    [GeneratedRegex("[\"'`]__BATON__[\"'`]")]
    private static partial Regex Placeholder();

    private const string DemoIsClosed =
        "The demo page is open while the sample data is here, or when an admin keeps it open under Settings, Widget.";

    private const string OwnOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; ";

    public static void MapWidgetPages(this WebApplication app)
    {
        app.MapGet("/widget.js", Loader).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/widget/frame", Frame).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/demo", Demo).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The script of the tag, with colour and place of the launcher in it, so that it asks nothing of the website's policy.</summary>
    private static async Task<IResult> Loader(HttpContext http, ReadWidget readWidget, WidgetSightings sightings, CancellationToken cancellationToken)
    {
        if (WebRoutes.File("widget", "loader.js") is not { } file)
            return TypedResults.NotFound();

        var settings = await readWidget.SettingsAsync(cancellationToken);
        if (WidgetSightings.OriginOf(http.Request.Headers.Referer.ToString()) is { } website && AllowedOrigins.Allows(settings.Origins, website))
            await sightings.NoteAsync(website, http.Request.Host.Value ?? "", cancellationToken);
        var known = JsonSerializer.Serialize(new
        {
            colour = settings.Colour,
            ink = Contrast.InkOn(settings.Colour),
            position = Foundation.Json.Word(settings.Position),
        });
        var script = Placeholder().Replace(await File.ReadAllTextAsync(file, cancellationToken), _ => known);

        // Any website may load it; whether it may show the chat is decided at the frame.
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=300";
        return TypedResults.Content(script, "text/javascript; charset=utf-8");
    }

    /// <summary>The chat's page. Only the allowed websites may frame it.</summary>
    private static async Task<IResult> Frame(HttpContext http, ReadWidget readWidget, CancellationToken cancellationToken)
    {
        var settings = await readWidget.SettingsAsync(cancellationToken);
        ContentPolicies.SetFor(
            http,
            $"{OwnOnly}connect-src 'self' ws://{http.Request.Host} wss://{http.Request.Host}; form-action 'none'; "
            + $"frame-ancestors {AllowedOrigins.Ancestors(settings.Origins)}");
        return Page(http, "frame.html");
    }

    /// <summary>The sample company's page with the widget on it, while there is a sample company.</summary>
    private static async Task<IResult> Demo(HttpContext http, DemoIsOpen demoIsOpen, CancellationToken cancellationToken)
    {
        if (!await demoIsOpen.RunAsync(cancellationToken))
            return TypedResults.Text(DemoIsClosed, statusCode: StatusCodes.Status404NotFound);
        ContentPolicies.SetFor(http, $"{OwnOnly}connect-src 'self'; frame-src 'self'; form-action 'none'; frame-ancestors 'none'");
        return Page(http, "demo.html");
    }

    private static IResult Page(HttpContext http, string name)
    {
        http.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        return WebRoutes.File("widget", name) is { } page
            ? TypedResults.PhysicalFile(page, "text/html; charset=utf-8")
            : WebRoutes.NotBuiltYet();
    }
}

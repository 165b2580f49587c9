using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Baton.Server.Hosting;

/// <summary>
/// Serves what <c>web/</c> was built into. Names of built assets carry a hash of their content, so browsers keep them
/// for good; pages are asked for again each time. Without a build the desk's address says how to make one.
/// </summary>
internal static class WebRoutes
{
    private const string Desk = "/desk";
    private const string Help = "/help";

    private const string NotBuilt = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Baton</title>
        <p>The web pages are not built yet. Start Baton with <code>./baton</code>, or run <code>npm ci &amp;&amp; npm run build</code> in <code>web/</code>.</p>
        </html>
        """;

    public static IServiceCollection AddWebPages(this IServiceCollection services)
    {
        services.AddSingleton(_ => HelpBuild.Find(Folder()));
        return services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml", "application/manifest+json"];
        });
    }

    /// <summary>Static files of the desk and whatever else was built beside it.</summary>
    public static void UseWebPages(this WebApplication app)
    {
        app.UseWhen(
            http => IsForEverybody(http.Request.Path) || IsWidgetFile(http.Request.Path),
            pages => pages.UseResponseCompression());
        if (Folder() is not { } folder)
            return;

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = prepared => prepared.Context.Response.Headers.CacheControl =
                prepared.Context.Request.Path.Value!.Contains("/assets/", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache",
        });
    }

    /// <summary>
    /// Only what is the same for everybody is compressed: answers with secrets beside a caller's own words must not be.
    /// </summary>
    private static bool IsForEverybody(PathString path) =>
        path.StartsWithSegments(Desk, StringComparison.OrdinalIgnoreCase)
        || (path.StartsWithSegments(Help, StringComparison.OrdinalIgnoreCase)
            && !path.StartsWithSegments(Help + "/requests", StringComparison.OrdinalIgnoreCase));

    public static void MapWebPages(this WebApplication app)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/", reading, () => TypedResults.Redirect(Desk + "/")).AllowAnonymous().ExcludeFromDescription();
        app.MapMethods(Desk + "/{**path}", reading, ShowDesk).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Every room of the desk is the same page; its script looks at the address.</summary>
    private static IResult ShowDesk(HttpContext http)
    {
        http.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        return File("desk", "index.html") is { } page ? TypedResults.PhysicalFile(page, "text/html; charset=utf-8") : NotBuiltYet();
    }

    /// <summary>A built file; null as long as nothing is built.</summary>
    public static string? File(params IEnumerable<string> path)
    {
        var file = Folder() is { } folder ? Path.Combine([folder, .. path]) : null;
        return System.IO.File.Exists(file) ? file : null;
    }

    public static IResult NotBuiltYet() =>
        TypedResults.Content(NotBuilt, "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Scripts and pages of the widget; its answers to visitors are not among them.</summary>
    private static bool IsWidgetFile(PathString path) =>
        path.Value is "/widget.js" or "/widget/frame" or "/demo" || path.StartsWithSegments("/widget/assets");

    /// <summary><c>web/dist</c> beside the program or, while developing, in the repository.</summary>
    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var dist = Path.Combine(folder.FullName, "web", "dist");
            if (Directory.Exists(dist))
                return dist;
        }

        return null;
    }
}

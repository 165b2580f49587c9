using System.Text;

namespace Baton.Channels;

/// <summary>Keeps the text of a request that takes something in, so that it is stored exactly as it came.</summary>
internal static class RawBodySetup
{
    private static readonly object Key = new();

    extension(HttpContext http)
    {
        /// <summary>The body as it was received; null where it was not kept.</summary>
        public string? RawBody => http.Items.TryGetValue(Key, out var body) ? (string?)body : null;
    }

    /// <summary>Where customers' words come in.</summary>
    private static bool TakesIn(PathString path) => path.StartsWithSegments("/tickets") || path == "/widget/tickets";

    public static void KeepRawBodies(this IApplicationBuilder app) => app.Use(KeepAsync);

    /// <summary>Reads the body once, before it is parsed. Uploaded files are no JSON and stay a stream.</summary>
    private static async Task KeepAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasJsonContentType() && TakesIn(http.Request.Path))
        {
            http.Request.EnableBuffering();
            using var reader = new StreamReader(http.Request.Body, Encoding.UTF8, leaveOpen: true);
            http.Items[Key] = await reader.ReadToEndAsync(http.RequestAborted);
            http.Request.Body.Position = 0;
        }

        await next(http);
    }
}

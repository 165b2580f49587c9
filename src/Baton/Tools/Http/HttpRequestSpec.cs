using System.Text.Json.Nodes;

namespace Baton.Tools.Http;

/// <summary>
/// The request of an HTTP tool. Names in braces in the address are arguments and are escaped; whatever is left goes into the
/// query of a GET and into the JSON body of anything else.
/// </summary>
/// <param name="Schema">JSON schema of the arguments.</param>
/// <param name="MostBytes">A longer answer is refused.</param>
internal sealed record HttpRequestSpec(
    HttpMethod Method, string UrlTemplate, IReadOnlyDictionary<string, string> Headers, JsonObject Schema, int MostBytes)
{
    private const int UsualMostBytes = 256 * 1024;
    private const int LargestMostBytes = 4 * 1024 * 1024;

    public static HttpRequestSpec Of(
        string key, string? method, string url, IReadOnlyDictionary<string, string> headers, JsonObject schema, int? mostBytes)
    {
        if (method is not ("GET" or "POST" or "PUT" or "PATCH" or "DELETE"))
            throw new FormatException($"{key}.method: {(method is null ? "is missing" : $"\"{method}\" is none")}; use GET, POST, PUT, PATCH or DELETE.");
        var host = url.IndexOf("://", StringComparison.Ordinal) is > 0 and var at ? url[(at + 3)..].Split('/', '?')[0] : "";
        if (!Uri.TryCreate(url.Replace('{', '_').Replace('}', '_'), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new FormatException($"{key}: \"{url}\" is no address; give the file a url that begins with https:// and the tool a path.");
        if (host.Contains('{', StringComparison.Ordinal))
            throw new FormatException($"{key}: no argument may choose the host; write it out.");
        if (mostBytes is <= 0 or > LargestMostBytes)
            throw new FormatException($"{key}.most_bytes: between 1 and {LargestMostBytes}.");
        return new HttpRequestSpec(new HttpMethod(method), url, headers, schema, mostBytes ?? UsualMostBytes);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baton.Foundation;
using Baton.Tools.Catalogue;
using Microsoft.Extensions.AI;

namespace Baton.Tools.Http;

/// <summary>
/// A tool that is one HTTP request. The answer must be JSON. A status of 4xx says that nothing was done; whatever else goes wrong
/// leaves that open.
/// </summary>
internal sealed partial class HttpTool(string name, string description, HttpRequestSpec request, GuardedHttp http, Func<string, string> withSecrets) : AIFunction
{
    private const int LongestReason = 300;

    public override string Name => name;

    public override string Description => description;

    public override JsonElement JsonSchema { get; } = JsonSerializer.SerializeToElement(request.Schema, Json.Options);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        var left = new SortedDictionary<string, object?>(arguments.ToDictionary(), StringComparer.Ordinal);
        var address = Argument().Replace(request.UrlTemplate, match => left.Remove(match.Groups[1].Value, out var value)
            ? Uri.EscapeDataString(Text(value))
            : throw new ToolRefusalException("argument", $"{match.Groups[1].Value} is missing."));

        using var message = new HttpRequestMessage(request.Method, WithQuery(address, left));
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Delete)
            message.Content = JsonContent.Create(left, options: Json.Options);
        foreach (var (header, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(header, withSecrets(value));

        using var response = await SendAsync(message, cancellationToken);
        var body = await ReadAsync(response, cancellationToken);
        if ((int)response.StatusCode is >= 300 and < 500)
            throw new ToolRefusalException($"http_{(int)response.StatusCode}", $"{message.RequestUri!.Host} answered {(int)response.StatusCode}: {Shorten(body)}");
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"{message.RequestUri!.Host} answered {(int)response.StatusCode}.", null, response.StatusCode);
        return body.Length is 0 ? new JsonObject() : JsonNode.Parse(body);
    }

    private Uri WithQuery(string address, SortedDictionary<string, object?> left)
    {
        if ((request.Method != HttpMethod.Get && request.Method != HttpMethod.Delete) || left.Count is 0)
            return new Uri(address);
        var query = string.Join('&', left.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(Text(pair.Value))}"));
        return new Uri($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await http.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.InnerException is ToolRefusalException refusal)
        {
            throw refusal;
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError)
        {
            // Nothing was sent, so nothing was done.
            throw new ToolRefusalException("unreachable", $"{message.RequestUri!.Host} cannot be reached.", failure);
        }
    }

    /// <summary>At most so many bytes, whatever the server says about the length.</summary>
    private async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > request.MostBytes)
            throw new InvalidDataException($"The answer is longer than {request.MostBytes} bytes.");
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var kept = new MemoryStream();
        var buffer = new byte[8 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (kept.Length + count > request.MostBytes)
                throw new InvalidDataException($"The answer is longer than {request.MostBytes} bytes.");
            kept.Write(buffer, 0, count);
        }

        return System.Text.Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static string Text(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString()!,
        JsonValue node when node.TryGetValue<string>(out var text) => text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Shorten(string body) => body.Length > LongestReason ? $"{body[..LongestReason]} …" : body;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Argument();
}

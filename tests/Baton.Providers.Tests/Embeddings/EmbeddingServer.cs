using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Baton.Providers.Tests.Embeddings;

/// <summary>A server that speaks the wire format of <c>POST /embeddings</c> and fails whatever else it is asked.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private EmbeddingServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single() + "/v1");

    public List<(string? Authorization, JsonObject Body)> Requests { get; } = [];

    /// <summary>The status to answer with instead of vectors.</summary>
    public int? Fails { get; set; }

    /// <summary>Some servers know no base64 and send numbers whatever they are asked for.</summary>
    public bool AlwaysNumbers { get; set; }

    public static async Task<EmbeddingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new EmbeddingServer(builder.Build());
        server.app.MapPost("/v1/embeddings", server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = (await JsonSerializer.DeserializeAsync<JsonObject>(request.Body))!;
        Requests.Add((request.Headers.Authorization, body));
        if (Fails is { } status)
            return Results.Json(new { error = new { message = "not now", type = "server_error", code = "busy" } }, statusCode: status);

        var texts = body["input"]!.AsArray().Select(text => text!.GetValue<string>()).ToList();
        var asBase64 = !AlwaysNumbers && body["encoding_format"]?.GetValue<string>() is "base64";
        return Results.Json(new
        {
            @object = "list",
            model = body["model"]!.GetValue<string>(),
            data = texts.Select((text, index) => new { @object = "embedding", index, embedding = Vector(text, asBase64) }),
            usage = new { prompt_tokens = texts.Count, total_tokens = texts.Count },
        });
    }

    private static object Vector(string text, bool asBase64)
    {
        float[] vector = [text.Length, 3, 4];
        return asBase64 ? Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector)) : vector;
    }
}

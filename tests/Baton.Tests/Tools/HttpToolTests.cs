using System.Text.Json.Nodes;
using Baton.Tools.Catalogue;
using Baton.Tools.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Baton.Tests.Tools;

/// <summary>HTTP tools against a real server on this machine.</summary>
public sealed class HttpToolTests : IAsyncLifetime
{
    private const string Schema = """{"type":"object","properties":{"id":{"type":"string"},"note":{"type":"string"}}}""";

    private readonly WebApplication app;

    public HttpToolTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/orders/{id}", (string id, string? note, HttpRequest request) => Results.Json(new { id, note, key = request.Headers["X-Key"].ToString() }));
        app.MapPost("/orders/{id}/cancel", async (string id, HttpRequest request) => Results.Json(new { id, body = await JsonNode.ParseAsync(request.Body) }));
        app.MapGet("/away", () => Results.Redirect("/orders/1"));
        app.MapGet("/no", () => Results.Json(new { error = "unknown order" }, statusCode: 404));
        app.MapGet("/broken", () => Results.StatusCode(500));
        app.MapGet("/long", () => Results.Text(new string('a', 10_000)));
        app.MapGet("/drip", async (HttpResponse response, CancellationToken cancellationToken) =>
        {
            for (var count = 0; count < 10_000; count++)
                await response.WriteAsync("aaaaaaaaaa", cancellationToken);
        });
    }

    private Uri Address => new(app.Urls.First());

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Arguments_go_where_the_address_names_them_and_the_rest_into_the_query()
    {
        var answer = await CallAsync("GET", "/orders/{id}", new { id = "a b?c#d", note = "now & then" });

        Assert.Equal("""{"id":"a b?c#d","note":"now & then","key":"secret-1"}""", answer.ToJsonString(Baton.Foundation.Json.Options));
    }

    [Fact]
    public async Task The_rest_of_a_post_is_its_body()
    {
        var answer = await CallAsync("POST", "/orders/{id}/cancel", new { id = "7", note = "late" });

        Assert.Equal("late", answer["body"]!["note"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/away", "http_302")]
    [InlineData("/no", "http_404")]
    public async Task What_was_answered_with_no_was_not_done(string path, string code)
    {
        var refusal = await Assert.ThrowsAsync<ToolRefusalException>(() => CallAsync("GET", path, new { }));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public async Task A_server_that_broke_leaves_it_open() =>
        await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync("GET", "/broken", new { }));

    [Theory]
    [InlineData("/long")]
    [InlineData("/drip")]
    public async Task A_long_answer_is_cut_off(string path) =>
        await Assert.ThrowsAsync<InvalidDataException>(() => CallAsync("GET", path, new { }));

    [Fact]
    public async Task Nothing_in_the_own_network_is_called_unless_it_is_named()
    {
        var refusal = await Assert.ThrowsAsync<ToolRefusalException>(() => CallAsync("GET", "/orders/{id}", new { id = "1" }, isNamed: false));

        Assert.Equal("127.0.0.1 is not on the internet; name it under Tools:PrivateHosts if tools may call it.", refusal.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_was_asked_nothing()
    {
        await app.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal("unreachable", (await Assert.ThrowsAsync<ToolRefusalException>(() => CallAsync("GET", "/no", new { }))).Code);
    }

    private async Task<JsonNode> CallAsync(string method, string path, object arguments, bool isNamed = true)
    {
        var options = new ToolOptions { PrivateHosts = isNamed ? [$"127.0.0.1:{Address.Port}"] : [] };
        using var http = new GuardedHttp(Options.Create(options));
        var request = HttpRequestSpec.Of(
            "tool", method, $"http://127.0.0.1:{Address.Port}{path}", new Dictionary<string, string> { ["X-Key"] = "${secret:SHOP}" }, JsonNode.Parse(Schema)!.AsObject(), 4_000);
        var tool = new HttpTool("tool", "A tool.", request, http, text => text.Replace("${secret:SHOP}", "secret-1", StringComparison.Ordinal));
        var given = System.Text.Json.JsonSerializer.SerializeToNode(arguments)!.AsObject();
        return (JsonNode)(await tool.InvokeAsync(
            new AIFunctionArguments(given.ToDictionary(pair => pair.Key, pair => (object?)pair.Value)), TestContext.Current.CancellationToken))!;
    }
}

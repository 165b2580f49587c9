using System.Net;
using System.Net.WebSockets;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Widget;

public sealed class OriginTests
{
    [Fact]
    public async Task Only_listed_websites_may_call_and_open_chats()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("Hello, a question.");
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { origins = new[] { "https://shop.example", "*.docs.example" } }))
            .Expect(HttpStatusCode.OK);

        var wanted = new Dictionary<string, bool>
        {
            ["https://shop.example"] = true,
            ["https://a.docs.example"] = true,
            [baton.Address.GetLeftPart(UriPartial.Authority)] = true,
            ["https://evil.example"] = false,
            ["http://shop.example"] = false,
            ["https://docs.example"] = false,
            ["https://evildocs.example"] = false,
            ["null"] = false,
        };
        foreach (var (origin, isAllowed) in wanted)
        {
            var reply = await visit.Client.SendAsync("GET", "/widget/tickets", headers: [("Origin", origin)]);
            var socket = await SocketAsync(baton, ticket, visit.Token, origin);
            Assert.Equal(isAllowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, reply.Status);
            Assert.Equal(isAllowed ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden, socket);
        }
    }

    [Fact]
    public async Task The_frame_may_stand_on_listed_websites_alone_and_nothing_else_may_be_framed()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var open = await PolicyAsync(baton, "/widget/frame");
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { origins = new[] { "https://Shop.example/", "*.docs.example" } }))
            .Expect(HttpStatusCode.OK);
        var closed = await PolicyAsync(baton, "/widget/frame");

        Assert.EndsWith("frame-ancestors *", open, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self' https://shop.example https://*.docs.example", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", closed, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync(baton, "/widget/config"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.example")]
    [InlineData("https://shop.example/path")]
    [InlineData("https://shop.example; script-src *")]
    [InlineData("javascript:alert(1)")]
    [InlineData("shop.example")]
    public async Task What_is_no_website_is_not_kept(string origin)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { origins = new[] { origin } });

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "origins");
    }

    private static async Task<string> PolicyAsync(RunningBaton baton, string path) =>
        Assert.Single((await baton.Client().ReadAsync(path)).Message.Headers.GetValues("Content-Security-Policy"));

    private static async Task<HttpStatusCode> SocketAsync(RunningBaton baton, string ticket, string token, string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await socket.ConnectAsync(new Uri($"ws://{baton.Address.Authority}/ws/{ticket}?token={token}"), TestContext.Current.CancellationToken);
        }
        catch (WebSocketException) when (socket.HttpStatusCode is not 0)
        {
        }

        return socket.HttpStatusCode;
    }
}

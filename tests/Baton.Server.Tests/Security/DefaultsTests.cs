using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Security;

public sealed class DefaultsTests(SharedBatons batons)
{
    [Theory]
    [InlineData("GET", "/", null)]
    [InlineData("GET", "/healthz", null)]
    [InlineData("GET", "/nowhere", null)]
    [InlineData("GET", "/tickets/abc", null)]
    [InlineData("GET", "/api/v1/search?q=%00", null)]
    [InlineData("POST", "/tickets/create", "not JSON")]
    public async Task Every_answer_carries_the_security_headers(string method, string path, string? body)
    {
        var baton = await batons.GetAsync();

        var headers = (await baton.Admin.SendAsync(method, path, body)).Message.Headers;

        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("default-src 'none'", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(headers.Contains("Server"));
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("GET")]
    public async Task No_other_origin_is_let_in(string method)
    {
        var baton = await batons.GetAsync();

        var reply = await baton.Admin.SendAsync(
            method, "/dashboard/metrics",
            headers: [("Origin", "https://evil.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "authorization")]);

        Assert.DoesNotContain(reply.Message.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_admin_key_is_made_once_and_only_its_owner_can_read_it(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind, isWorker: false);
        var folder = Path.GetDirectoryName(baton.AdminKeyFile)!;

        var told = await baton.PrepareAgainAsync();

        Assert.Empty(told);
        Assert.Equal(baton.AdminKey, (await File.ReadAllTextAsync(baton.AdminKeyFile, TestContext.Current.CancellationToken)).Trim());
        Assert.Equal([baton.AdminKeyFile], Directory.GetFiles(folder, "admin.key*"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(baton.AdminKeyFile));
    }

    [Fact]
    public async Task Whoever_keeps_guessing_keys_has_to_wait()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var guesser = baton.Client("bk_wrong", "127.0.2.1");
        for (var i = 0; i < 30; i++)
            (await guesser.ReadAsync("/dashboard/metrics")).ExpectProblem(HttpStatusCode.Unauthorized, "key.missing");

        var refused = await guesser.ReadAsync("/dashboard/metrics");

        refused.ExpectProblem(HttpStatusCode.TooManyRequests, "too_many_requests");
        Assert.NotNull(refused.Message.Headers.RetryAfter);
        (await baton.Admin.ReadAsync("/dashboard/metrics")).Expect(HttpStatusCode.OK);
    }
}

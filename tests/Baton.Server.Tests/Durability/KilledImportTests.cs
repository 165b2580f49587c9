using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Baton.Server.Tests.Knowledge;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Durability;

/// <summary>An import is work like any other: a crash in the middle loses no file and reads none twice.</summary>
[Collection("Durability")]
public sealed class KilledImportTests
{
    private const int Files = 400;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task An_import_that_was_killed_goes_on_where_it_was(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        string id;
        int before;
        await using (var first = ServerProcess.Begin(database, new ConcurrentQueue<string>()))
        {
            using var client = await ClientAsync(database, first);
            var started = await client.ImportAsync(
                Enumerable.Range(0, Files).Select(number => ($"killed-{number}.md", Shelf.Text($"Words of file {number}."))), ("on_conflict", "update"));
            id = started.Expect(System.Net.HttpStatusCode.Accepted).Text("id");
            using var limit = new CancellationTokenSource(RunningBaton.Ceiling);
            do
            {
                limit.Token.ThrowIfCancellationRequested();
                before = (await client.ReadAsync($"/api/v1/imports/{id}"))["done"].GetInt32();
            }
            while (before is 0);
            await first.KillAsync();
        }

        Assert.InRange(before, 1, Files - 1);
        await using var second = ServerProcess.Begin(database, new ConcurrentQueue<string>());
        using var again = await ClientAsync(database, second);
        var import = await again.SettledImportAsync(await StartedAsync(again, id));

        Assert.Equal(("done", Files, Files, 0), (import.Text("state"), import["done"].GetInt32(), import["created"].GetInt32(), import["failed"].GetInt32()));
        var articles = (await again.ReadAsync("/api/v1/articles?q=killed-")).Json.EnumerateArray().ToList();
        Assert.Equal(Files, articles.Count);
        Assert.All(articles, article => Assert.Equal(1, article.GetProperty("version").GetInt32()));
    }

    private static async Task<HttpClient> ClientAsync(TestDatabase database, ServerProcess server)
    {
        var address = await server.ReadyAsync(TestContext.Current.CancellationToken);
        var key = await File.ReadAllTextAsync(Path.Combine(database.Folder, "admin.key"), TestContext.Current.CancellationToken);
        var client = new HttpClient { BaseAddress = address, Timeout = RunningBaton.Ceiling };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
        return client;
    }

    /// <summary>The running import, in the shape in which starting it answered.</summary>
    private static async Task<Reply> StartedAsync(HttpClient client, string id) =>
        (await client.ReadAsync($"/api/v1/imports/{id}")) with { Status = System.Net.HttpStatusCode.Accepted };
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

/// <summary>What the tests of the knowledge room ask of a server.</summary>
internal static class Shelf
{
    public static string NewKey() => $"a{Guid.NewGuid():N}";

    /// <summary>A new article of its own; a draft unless it is published.</summary>
    public static async Task<Reply> WriteAsync(
        this HttpClient client, string? key = null, string markdown = "Water the plants every day.", string title = "Watering",
        bool publish = false, string audience = "public") =>
        (await client.SendAsync("POST", "/api/v1/articles", new { title, markdown, key = key ?? NewKey(), publish, audience }))
        .Expect(HttpStatusCode.Created);

    public static Task<Reply> SaveAsync(
        this HttpClient client, string key, string markdown, int? expected = null, bool publish = false, string title = "Watering") =>
        client.SendAsync("POST", $"/api/v1/articles/{key}/save", new { title, markdown, expected_revision = expected, publish });

    public static async Task<IReadOnlyList<string>> FoundKeysAsync(this HttpClient client, string words) =>
        [
            .. (await client.ReadAsync($"/api/v1/search?q={Uri.EscapeDataString(words)}&limit=50")).Json.EnumerateArray()
                .Select(hit => hit.GetProperty("passage").GetProperty("article").GetString()!).Distinct(),
        ];

    /// <summary>All that an article says in the passages found: by their meaning, old words may find the new ones.</summary>
    public static async Task<string> FoundTextAsync(this HttpClient client, string key, string words) => string.Join(
        '\n',
        (await client.ReadAsync($"/api/v1/search?q={Uri.EscapeDataString(words)}&limit=50")).Json.EnumerateArray()
            .Select(hit => hit.GetProperty("passage")).Where(passage => passage.GetProperty("article").GetString() == key)
            .Select(passage => passage.GetProperty("text").GetString()));

    /// <summary>Sends files; options are further fields of the form.</summary>
    public static async Task<Reply> ImportAsync(
        this HttpClient client, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] options)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in options)
            form.Add(new StringContent(value), name);
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"files\"", FileName = $"\"{name}\"" };
            form.Add(part);
        }

        var response = await client.PostAsync(new Uri("/api/v1/articles/import", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    /// <summary>Asks until nothing is left to read.</summary>
    public static async Task<Reply> SettledImportAsync(this HttpClient client, Reply started)
    {
        var id = started.Expect(HttpStatusCode.Accepted).Text("id");
        using var limit = new CancellationTokenSource(RunningBaton.Ceiling);
        while (true)
        {
            var import = (await client.ReadAsync($"/api/v1/imports/{id}")).Expect(HttpStatusCode.OK);
            if (import.Text("state") is not "running")
                return import;
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}

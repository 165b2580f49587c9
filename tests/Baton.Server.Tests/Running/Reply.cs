using System.Net;
using System.Text;
using System.Text.Json;

namespace Baton.Server.Tests.Running;

/// <summary>What came back for a request.</summary>
internal sealed record Reply(HttpStatusCode Status, string Body, HttpResponseMessage Message)
{
    public string? MediaType => Message.Content.Headers.ContentType?.MediaType;

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    public JsonElement this[string field] => Json.GetProperty(field);

    public IEnumerable<string> Fields => Json.FieldNames();

    public Reply Expect(HttpStatusCode status)
    {
        Assert.True(status == Status, $"Expected {status}, got {Status}: {Body}");
        return this;
    }

    public string Text(string field) => this[field].GetString()!;

    /// <summary>A problem as the contract has it, with nothing of the inside in it.</summary>
    public Reply ExpectProblem(HttpStatusCode status, string code, string? field = null)
    {
        Expect(status);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal((int)status, this["status"].GetInt32());
        Assert.Equal(code, Text("code"));
        if (field is not null)
            Assert.Equal(field, Text("field"));
        ExpectNoInsides();
        return this;
    }

    /// <summary>No stack trace and no type name.</summary>
    public void ExpectNoInsides() =>
        Assert.DoesNotMatch(@"(?i)\bexception\b|\bat [A-Z]\w+\.\w+|(System|Microsoft|Npgsql|Baton)\.[A-Z]|Id<|SQLite|\.cs\b", Body);
}

internal static class Requests
{
    /// <summary>Sends a body: an object becomes JSON, a string goes as it is, null sends none.</summary>
    public static async Task<Reply> SendAsync(
        this HttpClient client, string method, string path, object? body = null,
        string mediaType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, mediaType);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    public static Task<Reply> ReadAsync(this HttpClient client, string path) => client.SendAsync("GET", path);

    public static IEnumerable<string> FieldNames(this JsonElement json) => json.EnumerateObject().Select(field => field.Name);
}

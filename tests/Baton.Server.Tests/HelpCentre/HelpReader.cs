using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.HelpCentre;

/// <summary>Somebody on the web with a browser, and what a teammate prepares for them.</summary>
internal static class HelpReader
{
    public const string Canary = "zanzibarquokka";

    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    public static HttpClient Reader(this RunningBaton baton, string browser = Browser, string? from = null)
    {
        var client = baton.Client(from: from);
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", browser);
        return client;
    }

    /// <summary>Sends the cookies of this reply from now on, as a browser does.</summary>
    public static void KeepCookies(this HttpClient client, Reply reply)
    {
        var cookies = reply.Message.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
    }

    public static Task<Reply> PostFormAsync(this HttpClient client, string path, string form, params (string Name, string Value)[] headers) =>
        client.SendAsync("POST", path, form, "application/x-www-form-urlencoded", headers);

    public static async Task PublishAsync(
        this RunningBaton baton, string key, string title, string body, string more = "", string language = "en") =>
        (await baton.Admin.SendAsync("PUT", $"/api/v1/articles/{key}", new
        {
            markdown = $"---\ntitle: {title}\nlanguage: {language}\ncategory: general_inquiry\n{more}\n---\n{body}",
        })).Expect(HttpStatusCode.OK);

    public static async Task<(int Views, int Helpful, int Unhelpful)> CountsAsync(this RunningBaton baton, string key)
    {
        var article = (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Expect(HttpStatusCode.OK);
        return (article["views"].GetInt32(), article["helpful_votes"].GetInt32(), article["unhelpful_votes"].GetInt32());
    }
}

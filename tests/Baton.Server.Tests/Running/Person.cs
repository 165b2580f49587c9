using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Baton.Server.Tests.Running;

/// <summary>Somebody of the team in their browser: the cookie and the token that goes with changes.</summary>
internal sealed partial record Person(HttpClient Client, string Id, string Name, string Email, string Cookie, string Csrf)
{
    public const string Password = "crows count to eleven";

    /// <summary>Opens a link and joins.</summary>
    public static async Task<Person> WelcomeAsync(RunningBaton baton, string path, string name, string email)
    {
        var body = new { name, email, password = Password };
        var reply = await baton.Client().SendAsync("POST", path.Replace("/desk/", "/api/v1/", StringComparison.Ordinal), body);
        return Of(baton, reply);
    }

    public static async Task<Person> SignInAsync(RunningBaton baton, string email, string? code = null, string password = Password) =>
        Of(baton, await baton.Client().SendAsync("POST", "/api/v1/session", new { email, password, code }));

    /// <summary>The person that a sign-in or a welcome answered with.</summary>
    public static Person Of(RunningBaton baton, Reply reply)
    {
        reply.Expect(HttpStatusCode.OK);
        var cookie = CookieIn(reply) ?? throw new InvalidOperationException("The answer set no cookie.");
        var client = baton.Client();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        client.DefaultRequestHeaders.Add("X-Baton-Csrf", reply.Text("csrf"));
        return new Person(client, reply.Text("id"), reply.Text("name"), reply.Text("email"), cookie, reply.Text("csrf"));
    }

    /// <summary>Name and value of the cookie that an answer set.</summary>
    public static string? CookieIn(Reply reply) =>
        reply.Message.Headers.TryGetValues("Set-Cookie", out var cookies) ? NameAndValue().Match(cookies.Single()).Value : null;

    [GeneratedRegex("^[^;]+")]
    private static partial Regex NameAndValue();
}

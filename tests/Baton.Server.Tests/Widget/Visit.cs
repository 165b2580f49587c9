using System.Net;
using System.Text;
using Baton.Server.Tests.Running;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Baton.Server.Tests.Widget;

/// <summary>A visitor of a website that shows the widget.</summary>
internal sealed record Visit(RunningBaton Baton, string Token, HttpClient Client, Reply Started)
{
    public static async Task<Visit> BeginAsync(RunningBaton baton, object? session = null)
    {
        var started = (await baton.Client().SendAsync("POST", "/widget/sessions", session ?? new { })).Expect(HttpStatusCode.OK);
        var token = started.Text("session_token");
        return new Visit(baton, token, baton.Client(token), started);
    }

    public async Task<string> AskAsync(string message, string id = "first") =>
        (await Client.SendAsync("POST", "/widget/tickets", new { message, id })).Expect(HttpStatusCode.Created).Text("ticket_id");

    public async Task<IReadOnlyList<string>> HistoryAsync() =>
        [.. (await Client.ReadAsync("/widget/tickets")).Expect(HttpStatusCode.OK).Json.EnumerateArray().Select(ticket => ticket.GetProperty("ticket_id").GetString()!)];

    public Task<Chat> ChatAsync(string ticket, int? after = null) => Chat.OpenAsync(Baton, ticket, Token, after);
}

/// <summary>What the server of a website signs.</summary>
internal static class Signed
{
    public static async Task<string> SecretAsync(RunningBaton baton) =>
        (await baton.Admin.SendAsync("POST", "/api/v1/widget/identity-keys")).Expect(HttpStatusCode.Created).Text("secret");

    public static string Identity(
        string secret, string subject, string audience = "baton", TimeSpan? life = null, string? tokenId = null, string? email = null)
    {
        var claims = new Dictionary<string, object>
        {
            ["aud"] = audience,
            ["sub"] = subject,
            ["exp"] = (TimeProvider.System.GetUtcNow() + (life ?? TimeSpan.FromMinutes(10))).ToUnixTimeSeconds(),
        };
        if (tokenId is not null)
            claims["jti"] = tokenId;
        if (email is not null)
            claims["email"] = email;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256),
        });
    }

    public static string Unsigned(string subject)
    {
        var payload = $$"""{"aud":"baton","sub":"{{subject}}","exp":{{TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds()}}}""";
        return $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{Base64UrlEncoder.Encode(payload)}.";
    }
}

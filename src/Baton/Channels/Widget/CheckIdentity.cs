using System.Net.Mail;
using System.Text;
using Baton.Foundation;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Baton.Channels.Widget;

/// <summary>
/// Checks a signed identity: a JWT by HS256 with <c>aud</c> = <c>baton</c>, <c>exp</c> at most an hour ahead and
/// <c>sub</c>, optionally <c>name</c>, <c>email</c> and <c>jti</c>. Every way to be wrong has a code of its own.
/// </summary>
internal sealed class CheckIdentity(BatonDb db, [FromKeyedServices(IdentityKey.Purpose)] Seal seal, DemoIsOpen demoIsOpen, TimeProvider clock)
{
    public const string Audience = "baton";
    private const int LongestToken = 4_096;

    /// <summary>A token that leaked is worth little after this.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(1);

    /// <summary>Clocks of two machines may differ by this.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public async Task<Result<IdentityClaims>> RunAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > LongestToken || Read(token) is not { } jwt)
            return WidgetProblems.Identity("malformed", "The identity is no JSON Web Token.");
        if (jwt.Alg is not SecurityAlgorithms.HmacSha256)
            return WidgetProblems.Identity("algorithm", "Sign the identity with HS256.");
        if (await SignerAsync(token, cancellationToken) is not { } signer)
            return WidgetProblems.Identity("signature", "The identity is not signed with an active secret of this widget.");
        return Claims(jwt, signer);
    }

    private static JsonWebToken? Read(string token)
    {
        try
        {
            return Handler.CanReadToken(token) ? Handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception failure) when (failure is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>The active key whose signature it bears. The library compares in constant time.</summary>
    private async Task<IdentityKey?> SignerAsync(string token, CancellationToken cancellationToken)
    {
        var keys = await db.IdentityKeys.AsNoTracking().Where(key => key.RevokedAt == null).ToListAsync(cancellationToken);
        var isDemo = keys.Exists(key => key.IsForDemo) && await demoIsOpen.RunAsync(cancellationToken);
        foreach (var key in keys.Where(key => !key.IsForDemo || isDemo))
        {
            if (seal.Open(key.Sealed) is not { } secret)
                continue;
            var checkedToken = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)),
                RequireSignedTokens = true,
                ValidateIssuer = false,
                ValidateAudience = false,
                ValidateLifetime = false,
            });
            if (checkedToken.IsValid)
                return key;
        }

        return null;
    }

    /// <summary>What a token with a good signature says, read with our own clock.</summary>
    private Result<IdentityClaims> Claims(JsonWebToken jwt, IdentityKey signer)
    {
        var now = clock.GetUtcNow();
        if (!jwt.Audiences.Contains(Audience))
            return WidgetProblems.Identity("audience", $"The identity is for somebody else; set aud to \"{Audience}\".");
        if (!jwt.TryGetPayloadValue<long>("exp", out var exp) || exp is < 0 or > 253_402_300_799)
            return WidgetProblems.Identity("lifetime", "The identity needs exp, at most an hour ahead.");
        var expiresAt = DateTimeOffset.FromUnixTimeSeconds(exp);
        if (expiresAt + ClockSkew <= now)
            return WidgetProblems.Identity("expired", "The identity has expired; have the website sign a fresh one.");
        if (expiresAt - now > LongestLife + ClockSkew)
            return WidgetProblems.Identity("lifetime", "The identity lives too long; set exp at most an hour ahead.");
        if (jwt.TryGetPayloadValue<long>("nbf", out var nbf) && nbf > (now + ClockSkew).ToUnixTimeSeconds())
            return WidgetProblems.Identity("not_yet", "The identity is not valid yet; check the clock of the website.");

        var subject = Text(jwt, "sub", 100);
        if (subject is null || subject.StartsWith(Visitors.Prefix, StringComparison.Ordinal))
            return WidgetProblems.Identity("subject", "The identity needs sub: the customer's id in your own systems, up to 100 characters.");
        var email = Text(jwt, "email", 320);
        return new IdentityClaims(
            subject, Text(jwt, "name", 200), MailAddress.TryCreate(email, out _) ? email : null, Text(jwt, "jti", 200), expiresAt, signer.Id);
    }

    private static string? Text(JsonWebToken jwt, string claim, int longest) =>
        jwt.TryGetPayloadValue<object>(claim, out var value) && value is string text && !string.IsNullOrWhiteSpace(text)
            && text.Length <= longest && !text.Any(char.IsControl)
            ? text.Trim()
            : null;
}

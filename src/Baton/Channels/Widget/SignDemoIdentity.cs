using System.Text;
using Baton.Customers;
using Baton.Foundation;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Baton.Channels.Widget;

/// <summary>An identity for the demo page, signed as a website's own server would.</summary>
public sealed record DemoIdentity(string IdentityToken, string? Name);

/// <summary>Plays the website's server for the demo: signs that the visitor is the sample customer. Only while the demo is open.</summary>
internal sealed class SignDemoIdentity(BatonDb db, ITransactions transactions, [FromKeyedServices(IdentityKey.Purpose)] Seal seal, DemoIsOpen demoIsOpen, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public async Task<Result<DemoIdentity>> RunAsync(CancellationToken cancellationToken)
    {
        var customer = await db.Customers.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Key == DemoIsOpen.CustomerKey, cancellationToken);
        if (customer is null || !await demoIsOpen.RunAsync(cancellationToken))
            return WidgetProblems.NoDemo();

        var now = clock.GetUtcNow();
        var signingKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(await SecretAsync(now, cancellationToken)));
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = new Dictionary<string, object>
            {
                ["aud"] = CheckIdentity.Audience,
                ["sub"] = customer.Key,
                ["name"] = customer.Name ?? customer.Key,
                ["jti"] = Guid.CreateVersion7(now).ToString(),
                ["exp"] = (now + Life).ToUnixTimeSeconds(),
            },
            SigningCredentials = new SigningCredentials(signingKey, SecurityAlgorithms.HmacSha256),
        });
        return new DemoIdentity(token, customer.Name);
    }

    /// <summary>The demo's own secret; made when it is first needed or when the seal of the old one cannot be opened.</summary>
    private async Task<string> SecretAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await db.IdentityKeys.AsNoTracking()
            .Where(key => key.IsForDemo && key.RevokedAt == null).Select(key => key.Sealed).ToListAsync(cancellationToken);
        if (known.Select(closed => seal.Open(closed)).FirstOrDefault(opened => opened is not null) is { } secret)
            return secret;

        secret = IdentityKey.NewSecret();
        var key = new IdentityKey
        {
            Id = Id<IdentityKey>.New(now),
            Sealed = seal.Close(secret),
            Hint = secret[^4..],
            IsForDemo = true,
            CreatedAt = now,
        };
        await transactions.RunAsync(
            (inner, _) =>
            {
                inner.IdentityKeys.Add(key);
                return Task.CompletedTask;
            },
            cancellationToken);
        return secret;
    }
}

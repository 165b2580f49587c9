using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Welcome;

/// <summary>
/// The link by which the first person becomes admin. While nobody is, every start makes a new one and kills those
/// before: a start that died before it could print its link locks nobody out.
/// </summary>
internal sealed class FirstAdminLink(ITransactions transactions, IOptions<SignInOptions> options, TimeProvider clock)
{
    /// <summary>The path of the link, or null when there is an admin already.</summary>
    public Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var secret = RandomToken.New();
        return transactions.RunAsync(
            async (db, token) =>
            {
                if (await db.Teammates.AnyAsync(teammate => teammate.Role == Role.Admin && teammate.DeactivatedAt == null, token))
                    return null;

                var now = clock.GetUtcNow();
                var earlier = await db.WelcomeLinks
                    .Where(link => link.Kind == WelcomeKind.FirstAdmin && link.UsedAt == null && link.WithdrawnAt == null).ToListAsync(token);
                foreach (var link in earlier)
                    link.Withdraw(now);
                db.WelcomeLinks.Add(new WelcomeLink
                {
                    Id = Id<WelcomeLink>.New(now),
                    Kind = WelcomeKind.FirstAdmin,
                    TokenHash = RandomToken.Hash(secret),
                    Role = Role.Admin,
                    MadeBy = "system",
                    CreatedAt = now,
                    ExpiresAt = now + options.Value.FirstLinkLifetime,
                });
                return WelcomeRows.PathOf(secret);
            },
            cancellationToken);
    }
}

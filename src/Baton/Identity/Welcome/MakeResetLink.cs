using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Welcome;

/// <summary>How far a link for a new password reaches.</summary>
public sealed record NewResetLink
{
    /// <summary>The person lost their authenticator too: two-step sign-in is turned off with the new password.</summary>
    public bool EndsTwoStep { get; init; }
}

/// <summary>A link that is in this answer and nowhere else.</summary>
/// <param name="Link">Send it to the person.</param>
public sealed record MadeLink(string Link, DateTimeOffset ExpiresAt);

/// <summary>A link by which a teammate who forgot their password chooses a new one. The one before it is dead.</summary>
internal sealed class MakeResetLink(ITransactions transactions, IOptions<SignInOptions> options, TimeProvider clock)
{
    public Task<Result<MadeLink>> RunAsync(Id<Teammate> id, NewResetLink request, string admin, CancellationToken cancellationToken)
    {
        var secret = RandomToken.New();
        return transactions.RunAsync<Result<MadeLink>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return PeopleProblems.NotFound(id);
                if (!teammate.IsActive)
                    return PeopleProblems.Inactive;

                var earlier = await db.WelcomeLinks
                    .Where(link => link.TeammateId == id && link.UsedAt == null && link.WithdrawnAt == null).ToListAsync(token);
                foreach (var link in earlier)
                    link.Withdraw(now);

                var expiresAt = now + options.Value.LinkLifetime;
                db.WelcomeLinks.Add(new WelcomeLink
                {
                    Id = Id<WelcomeLink>.New(now),
                    Kind = WelcomeKind.Reset,
                    TokenHash = RandomToken.Hash(secret),
                    Name = teammate.Name,
                    Email = teammate.Email,
                    EmailKey = teammate.EmailKey,
                    Role = teammate.Role,
                    TeammateId = id,
                    EndsCodes = request.EndsTwoStep,
                    MadeBy = admin,
                    CreatedAt = now,
                    ExpiresAt = expiresAt,
                });
                teammate.Touch();
                db.Record(teammate, PeopleEvents.ResetLinkMade, $"teammate:{admin}", new PersonFact(teammate.Name), now);
                return new MadeLink(WelcomeRows.PathOf(secret), expiresAt);
            },
            cancellationToken);
    }
}

using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Welcome;

/// <summary>Whom to invite.</summary>
public sealed record NewInvite
{
    [Required, StringLength(254, MinimumLength = 3), EmailAddress, OneLine]
    public required string Email { get; init; }

    /// <summary>Suggested to the person, who may choose another.</summary>
    [StringLength(100), OneLine]
    public string? Name { get; init; }

    [EnumDataType(typeof(Role))]
    public required Role Role { get; init; }
}

/// <summary>An invitation that waits for its person.</summary>
public sealed record InviteView(
    Guid Id, string Email, string? Name, Role Role, string InvitedBy, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, bool IsExpired)
{
    internal static InviteView Of(WelcomeLink link, DateTimeOffset now) => new(
        link.Id.Value, link.Email ?? "", link.Name, link.Role, link.MadeBy, link.CreatedAt, link.ExpiresAt, now >= link.ExpiresAt);
}

/// <summary>An invitation with its link, which is in this answer and nowhere else.</summary>
/// <param name="Link">Send it to the person.</param>
public sealed record MadeInvite(InviteView Invite, string Link);

/// <summary>Invites somebody to the team by a link that works once; renews the link, takes it back, lists what is open.</summary>
internal sealed class InviteTeammate(ITransactions transactions, BatonDb reading, IOptions<SignInOptions> options, TimeProvider clock)
{
    public Task<Result<MadeInvite>> RunAsync(NewInvite request, string inviter, CancellationToken cancellationToken)
    {
        var secret = RandomToken.New();
        return transactions.RunAsync<Result<MadeInvite>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var key = Teammate.KeyOf(request.Email);
                if (await db.Teammates.AnyAsync(teammate => teammate.EmailKey == key, token))
                    return PeopleProblems.EmailTaken;
                if (await Open(db).AnyAsync(link => link.EmailKey == key, token))
                    return WelcomeProblems.InviteExists;

                var link = new WelcomeLink
                {
                    Id = Id<WelcomeLink>.New(now),
                    Kind = WelcomeKind.Invite,
                    TokenHash = RandomToken.Hash(secret),
                    Name = string.IsNullOrWhiteSpace(request.Name) ? null : request.Name.Trim(),
                    Email = request.Email.Trim(),
                    EmailKey = key,
                    Role = request.Role,
                    MadeBy = inviter,
                    CreatedAt = now,
                    ExpiresAt = now + options.Value.LinkLifetime,
                };
                db.WelcomeLinks.Add(link);
                return new MadeInvite(InviteView.Of(link, now), WelcomeRows.PathOf(secret));
            },
            cancellationToken);
    }

    /// <summary>A new link for the same invitation; the old one is dead.</summary>
    public Task<Result<MadeInvite>> RenewAsync(Id<WelcomeLink> id, CancellationToken cancellationToken)
    {
        var secret = RandomToken.New();
        return transactions.RunAsync<Result<MadeInvite>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                if (await Open(db).SingleOrDefaultAsync(candidate => candidate.Id == id, token) is not { } link)
                    return WelcomeProblems.InviteNotFound(id);
                link.Renew(secret, now + options.Value.LinkLifetime);
                return new MadeInvite(InviteView.Of(link, now), WelcomeRows.PathOf(secret));
            },
            cancellationToken);
    }

    public Task<Result<bool>> WithdrawAsync(Id<WelcomeLink> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (await Open(db).SingleOrDefaultAsync(candidate => candidate.Id == id, token) is not { } link)
                    return WelcomeProblems.InviteNotFound(id);
                link.Withdraw(clock.GetUtcNow());
                return true;
            },
            cancellationToken);

    /// <summary>Invitations that were neither used nor taken back, newest first.</summary>
    public async Task<IReadOnlyList<InviteView>> ListAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var links = await Open(reading).AsNoTracking().OrderByDescending(link => link.Id).ToListAsync(cancellationToken);
        return links.ConvertAll(link => InviteView.Of(link, now));
    }

    private static IQueryable<WelcomeLink> Open(BatonDb db) =>
        db.WelcomeLinks.Where(link => link.Kind == WelcomeKind.Invite && link.UsedAt == null && link.WithdrawnAt == null);
}

using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Sessions;

/// <summary>
/// Who a cookie belongs to. Asked of the database each time: a role that changed, a session that was ended and a
/// teammate who left count at once, on every node.
/// </summary>
internal sealed class RecognizeTeammate(
    IDbContextFactory<BatonDb> databases, NoteLastUse noteLastUse, IOptions<SignInOptions> options, TimeProvider clock)
{
    /// <summary>The caller, or null when no living session has this token.</summary>
    public async Task<Caller?> RunAsync(string token, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var hash = RandomToken.Hash(token);
        var found = await (
            from session in db.Sessions.AsNoTracking()
            join teammate in db.Teammates.AsNoTracking() on session.TeammateId equals teammate.Id
            where session.TokenHash == hash && session.RevokedAt == null && teammate.DeactivatedAt == null
            select new { Session = session, teammate.Id, teammate.Name, teammate.Role }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !found.Session.IsAlive(clock.GetUtcNow(), options.Value))
            return null;

        noteLastUse.OfSession(found.Session);
        return new Caller(found.Name) { Role = found.Role, TeammateId = found.Id.Value, CredentialId = found.Session.Id.Value };
    }

    /// <summary>Whether a caller may still do what they could when they came; for streams that stay open.</summary>
    public async Task<bool> IsStillAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (caller.TeammateId is { } person)
        {
            var (session, id) = (new Id<Session>(caller.CredentialId ?? Guid.Empty), new Id<Teammate>(person));
            return await db.Sessions.AnyAsync(candidate => candidate.Id == session && candidate.RevokedAt == null, cancellationToken)
                && await db.Teammates.AnyAsync(teammate => teammate.Id == id && teammate.Role == caller.Role, cancellationToken);
        }

        var key = new Id<ApiKey>(caller.CredentialId ?? Guid.Empty);
        return await db.ApiKeys.AnyAsync(
            candidate => candidate.Id == key && candidate.RevokedAt == null && (candidate.ExpiresAt == null || candidate.ExpiresAt > now),
            cancellationToken);
    }
}

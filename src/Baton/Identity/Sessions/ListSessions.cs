using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Sessions;

/// <summary>The living sessions of a person, the latest used first.</summary>
internal sealed class ListSessions(BatonDb db, IOptions<SignInOptions> options, TimeProvider clock)
{
    public async Task<IReadOnlyList<OpenSession>> RunAsync(Id<Teammate> teammate, Guid? current, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await db.Sessions.AsNoTracking()
            .Where(session => session.TeammateId == teammate && session.RevokedAt == null).ToListAsync(cancellationToken);
        return
        [
            .. from session in sessions
               where session.IsAlive(now, options.Value)
               orderby session.LastSeenAt descending
               select new OpenSession(
                   session.Id.Value,
                   session.Device,
                   session.Address,
                   session.CreatedAt,
                   session.LastSeenAt,
                   session.ExpiresAt(options.Value),
                   session.Id.Value == current),
        ];
    }
}

using Baton.Foundation;
using Baton.Identity.Sessions;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.People;

/// <summary>The team, by name, and what happened to it lately.</summary>
internal sealed class ReadTeammates(BatonDb db, IOptions<SignInOptions> options, TimeProvider clock)
{
    private const int MostActivity = 100;

    private static readonly string[] Subjects = [PeopleEvents.Subject, PeopleEvents.KeySubject];

    public async Task<IReadOnlyList<TeammateView>> RunAsync(CancellationToken cancellationToken)
    {
        var teammates = await db.Teammates.AsNoTracking().OrderBy(teammate => teammate.NameKey).ToListAsync(cancellationToken);
        return await ViewsAsync(teammates, cancellationToken);
    }

    public async Task<Result<TeammateView>> OneAsync(Id<Teammate> id, CancellationToken cancellationToken)
    {
        var teammates = await db.Teammates.AsNoTracking().Where(teammate => teammate.Id == id).ToListAsync(cancellationToken);
        return teammates.Count is 0 ? PeopleProblems.NotFound(id) : (await ViewsAsync(teammates, cancellationToken))[0];
    }

    /// <summary>The latest events about people and keys, newest first.</summary>
    public async Task<IReadOnlyList<EventView>> ActivityAsync(CancellationToken cancellationToken)
    {
        var events = await db.Events.AsNoTracking().Where(happening => Subjects.Contains(happening.Subject))
            .OrderByDescending(happening => happening.Position).Take(MostActivity).ToListAsync(cancellationToken);
        return events.ConvertAll(EventView.Of);
    }

    private async Task<IReadOnlyList<TeammateView>> ViewsAsync(List<Teammate> teammates, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.RevokedAt == null).ToListAsync(cancellationToken);
        var open = sessions.Where(session => session.IsAlive(now, options.Value)).ToLookup(session => session.TeammateId);
        var locked = (await db.SignInTries.AsNoTracking().Where(tries => tries.LockedUntil > now)
            .Select(tries => tries.EmailHash).ToListAsync(cancellationToken)).ToHashSet();
        return
        [
            .. from teammate in teammates
               let mine = open[teammate.Id].ToList()
               select new TeammateView(
                   teammate.Id.Value,
                   teammate.Name,
                   teammate.Email,
                   teammate.Role,
                   teammate.IsActive,
                   teammate.UsesCodes,
                   locked.Contains(SignInTries.HashOf(teammate.Email)),
                   mine.Count,
                   teammate.CreatedAt,
                   mine.Count is 0 ? teammate.LastSignInAt : mine.Max(session => session.LastSeenAt)),
        ];
    }
}

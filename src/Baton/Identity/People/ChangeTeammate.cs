using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.Sessions;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity.People;

/// <summary>What a teammate may do from now on.</summary>
public sealed record NewRole
{
    [EnumDataType(typeof(Role))]
    public required Role Role { get; init; }
}

/// <summary>
/// What admins change about others: the role, and whether somebody belongs to the team. It counts with the next request
/// of that person. The last admin stays one.
/// </summary>
internal sealed class ChangeTeammate(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> ToRoleAsync(Id<Teammate> id, Role role, string admin, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (db, teammate, now, token) =>
            {
                if (teammate.Role == role)
                    return null;
                if (role is not Role.Admin && await IsLastAdminAsync(db, teammate, token))
                    return PeopleProblems.LastAdmin;
                teammate.ChangeRole(role);
                await db.AnnounceSessionsAsync(id, token);
                db.Record(teammate, PeopleEvents.RoleChanged, $"teammate:{admin}", new RoleFact(teammate.Name, role), now);
                return null;
            },
            cancellationToken);

    /// <summary>Signs the person out everywhere, for good. What they wrote keeps their name.</summary>
    public Task<Result<bool>> DeactivateAsync(Id<Teammate> id, string admin, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            async (db, teammate, now, token) =>
            {
                if (!teammate.IsActive)
                    return null;
                if (await IsLastAdminAsync(db, teammate, token))
                    return PeopleProblems.LastAdmin;
                teammate.Deactivate(now);
                await db.EndSessionsAsync(teammate.Id, null, now, token);
                db.Record(teammate, PeopleEvents.Deactivated, $"teammate:{admin}", new PersonFact(teammate.Name), now);
                return null;
            },
            cancellationToken);

    public Task<Result<bool>> ReactivateAsync(Id<Teammate> id, string admin, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            (db, teammate, now, _) =>
            {
                if (!teammate.IsActive)
                {
                    teammate.Reactivate();
                    db.Record(teammate, PeopleEvents.Reactivated, $"teammate:{admin}", new PersonFact(teammate.Name), now);
                }

                return Task.FromResult<Problem?>(null);
            },
            cancellationToken);

    private Task<Result<bool>> ChangeAsync(
        Id<Teammate> id,
        Func<BatonDb, Teammate, DateTimeOffset, CancellationToken, Task<Problem?>> change,
        CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return PeopleProblems.NotFound(id);
                return await change(db, teammate, clock.GetUtcNow(), token) is { } problem ? problem : true;
            },
            cancellationToken);

    private static async Task<bool> IsLastAdminAsync(BatonDb db, Teammate teammate, CancellationToken cancellationToken)
    {
        if (teammate is not { Role: Role.Admin, IsActive: true })
            return false;
        var other = await db.Teammates
            .Where(candidate => candidate.Role == Role.Admin && candidate.DeactivatedAt == null && candidate.Id != teammate.Id)
            .OrderBy(candidate => candidate.Id).FirstOrDefaultAsync(cancellationToken);

        // Two admins who demote each other at once: each decision holds only while the other one is untouched.
        other?.Touch();
        return other is null;
    }
}

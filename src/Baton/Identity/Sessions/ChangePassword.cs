using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;

namespace Baton.Identity.Sessions;

/// <summary>A new password, allowed by the old one.</summary>
public sealed record NewPassword
{
    [Required, StringLength(Passwords.Longest, MinimumLength = 1), StorableText]
    public required string CurrentPassword { get; init; }

    [Required, StringLength(Passwords.Longest, MinimumLength = 1), StorableText]
    public required string Password { get; init; }
}

/// <summary>Changes one's own password. Whoever else was signed in with the old one is signed out.</summary>
internal sealed class ChangePassword(ITransactions transactions, BatonDb reading, Passwords passwords, TimeProvider clock)
{
    public async Task<Result<bool>> RunAsync(
        Id<Teammate> id, Id<Session> current, NewPassword request, CancellationToken cancellationToken)
    {
        var before = await reading.TeammateAsync(id, cancellationToken);
        if (!passwords.Fits(before, request.CurrentPassword))
            return SignInProblems.WrongPassword;
        if (Passwords.Weakness(request.Password, before!.Name, before.Email) is { } weakness)
            return weakness;

        var hash = passwords.Hash(request.Password);
        return await transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (await db.TeammateAsync(id, token) is not { IsActive: true } teammate)
                    return PeopleProblems.NotFound(id);
                var now = clock.GetUtcNow();
                teammate.ChangePassword(hash);
                await db.EndSessionsAsync(id, current, now, token);
                db.Record(teammate, PeopleEvents.PasswordChanged, $"teammate:{teammate.Name}", new PersonFact(teammate.Name), now);
                return true;
            },
            cancellationToken);
    }
}

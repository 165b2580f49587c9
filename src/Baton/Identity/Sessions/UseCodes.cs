using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Privacy;
using Baton.Storage;

namespace Baton.Identity.Sessions;

/// <summary>A secret for an authenticator, not used before a code confirms it.</summary>
/// <param name="Secret">To type in where no camera is at hand.</param>
/// <param name="OtpauthUri">What the QR code says.</param>
public sealed record CodeSecret(string Secret, string OtpauthUri);

/// <summary>What the authenticator shows now.</summary>
public sealed record CodeConfirmation
{
    [Required, StringLength(10, MinimumLength = 6), OneLine]
    public required string Code { get; init; }
}

/// <summary>The password, once more.</summary>
public sealed record PasswordConfirmation
{
    [Required, StringLength(Passwords.Longest, MinimumLength = 1), StorableText]
    public required string CurrentPassword { get; init; }
}

/// <summary>Codes that work once each when the authenticator is lost. Shown this once.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);

/// <summary>Turns two-step sign-in on (a secret, then a code that proves it arrived) and off (with the password).</summary>
internal sealed class UseCodes(
    ITransactions transactions, BatonDb reading, Passwords passwords, [FromKeyedServices(Codes.Purpose)] Seal seal, TimeProvider clock)
{
    private static readonly Problem InUse = new(
        ProblemKind.Conflict, "codes.in_use", "Two-step sign-in is on already. Turn it off first to use another authenticator.");

    private static readonly Problem NotBegun = new(
        ProblemKind.Conflict, "codes.not_begun", "Scan the QR code first.");

    private static readonly Problem WrongCode = new(
        ProblemKind.Invalid, "sign_in.code_wrong", "This code is not right. Wait for the next one and check that the clock of the device is right.", "code");

    public Task<Result<CodeSecret>> BeginAsync(Id<Teammate> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<CodeSecret>>(
            async (db, token) =>
            {
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return PeopleProblems.NotFound(id);
                if (teammate.UsesCodes)
                    return InUse;
                var secret = Codes.NewSecret();
                teammate.BeginCodes(seal.Close(secret));
                return new CodeSecret(secret, Codes.Address(secret, teammate.Email));
            },
            cancellationToken);

    public Task<Result<RecoveryCodes>> ConfirmAsync(Id<Teammate> id, string code, CancellationToken cancellationToken)
    {
        var recovery = Codes.NewRecoveryCodes();
        return transactions.RunAsync<Result<RecoveryCodes>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return PeopleProblems.NotFound(id);
                if (teammate.PendingCodeSecret is not { } pending)
                    return teammate.UsesCodes ? InUse : NotBegun;
                if (seal.Open(pending) is not { } secret)
                    return NotBegun;
                if (Codes.StepOf(secret, code, now) is not { } step)
                    return WrongCode;

                teammate.UseCodes(step, [.. recovery.Select(Codes.HashOfRecoveryCode)]);
                db.Record(teammate, PeopleEvents.CodesOn, $"teammate:{teammate.Name}", new PersonFact(teammate.Name), now);
                return new RecoveryCodes(recovery);
            },
            cancellationToken);
    }

    public async Task<Result<bool>> StopAsync(Id<Teammate> id, string password, CancellationToken cancellationToken)
    {
        if (!passwords.Fits(await reading.TeammateAsync(id, cancellationToken), password))
            return SignInProblems.WrongPassword;
        return await transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (await db.TeammateAsync(id, token) is not { } teammate)
                    return PeopleProblems.NotFound(id);
                teammate.StopCodes();
                db.Record(teammate, PeopleEvents.CodesOff, $"teammate:{teammate.Name}", new PersonFact(teammate.Name), clock.GetUtcNow());
                return true;
            },
            cancellationToken);
    }
}

using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Identity.Sessions;

/// <summary>Who wants to sign in.</summary>
public sealed record NewSession
{
    [Required, StringLength(254, MinimumLength = 3), OneLine]
    public required string Email { get; init; }

    [Required, StringLength(Passwords.Longest, MinimumLength = 1), StorableText]
    public required string Password { get; init; }

    /// <summary>From the authenticator, or one of the recovery codes. Asked for with the code `sign_in.code_needed`.</summary>
    [StringLength(40), OneLine]
    public string? Code { get; init; }
}

/// <summary>A session that has begun, with the secret for its cookie.</summary>
internal sealed record BegunSession(string Token, SessionView View);

/// <summary>
/// Signs a teammate in by password and, where they use one, a code. A wrong address, a wrong password and a locked
/// address look the same whether the teammate exists or not, and take the same time.
/// </summary>
internal sealed class SignIn(
    ITransactions transactions, IDbContextFactory<BatonDb> databases, Passwords passwords, [FromKeyedServices(Codes.Purpose)] Seal seal,
    IOptions<SignInOptions> options, TimeProvider clock)
{
    public async Task<Result<BegunSession>> RunAsync(NewSession request, Device device, CancellationToken cancellationToken)
    {
        if (await TakeTryAsync(request.Email, cancellationToken) is { } wait)
            return SignInProblems.Locked(wait);

        var teammate = await FindAsync(request.Email, cancellationToken);
        if (!passwords.Fits(teammate, request.Password) || teammate is not { IsActive: true })
            return await RefuseAsync(teammate, SignInProblems.Refused, device, cancellationToken);
        if (teammate.UsesCodes && string.IsNullOrWhiteSpace(request.Code))
        {
            await GiveTryBackAsync(request.Email, cancellationToken);
            return SignInProblems.CodeNeeded;
        }

        return await BeginAsync(teammate.Id, request, device, cancellationToken) is { } begun
            ? begun
            : await RefuseAsync(teammate, SignInProblems.WrongCode, device, cancellationToken);
    }

    private Task<TimeSpan?> TakeTryAsync(string email, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var hash = SignInTries.HashOf(email);
                await db.SignInTries.Where(tries => tries.LastAt < now - SignInTries.RememberFor).ExecuteDeleteAsync(token);
                var tries = await db.SignInTries.SingleOrDefaultAsync(candidate => candidate.EmailHash == hash, token);
                if (tries is null)
                    db.SignInTries.Add(tries = new SignInTries { EmailHash = hash });
                return tries.Take(options.Value, now);
            },
            cancellationToken);

    private Task GiveTryBackAsync(string email, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var hash = SignInTries.HashOf(email);
                (await db.SignInTries.SingleOrDefaultAsync(candidate => candidate.EmailHash == hash, token))?.GiveBack();
            },
            cancellationToken);

    private async Task<Teammate?> FindAsync(string email, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = Teammate.KeyOf(email);
        return await db.Teammates.AsNoTracking().SingleOrDefaultAsync(teammate => teammate.EmailKey == key, cancellationToken);
    }

    /// <summary>Null when the code does not fit, or was used before.</summary>
    private Task<BegunSession?> BeginAsync(Id<Teammate> id, NewSession request, Device device, CancellationToken cancellationToken)
    {
        var secret = RandomToken.New();
        return transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var teammate = await db.Teammates.SingleAsync(candidate => candidate.Id == id, token);
                if (!teammate.IsActive || (teammate.UsesCodes && !teammate.Take(request.Code ?? "", seal, now)))
                    return null;

                await db.ForgetTriesAsync(teammate.Email, token);
                return db.Begin(teammate, secret, device, now);
            },
            cancellationToken);
    }

    private async Task<Result<BegunSession>> RefuseAsync(
        Teammate? found, Problem refusal, Device device, CancellationToken cancellationToken)
    {
        if (found is not null)
        {
            await transactions.RunAsync(
                async (db, token) =>
                {
                    var teammate = await db.Teammates.SingleAsync(candidate => candidate.Id == found.Id, token);
                    teammate.Touch();
                    db.Record(teammate, PeopleEvents.SignInFailed, "system", new SignInFact(teammate.Name, device.Name, device.Network), clock.GetUtcNow());
                },
                cancellationToken);
        }

        return refusal;
    }
}

internal static class BeginSession
{
    extension(BatonDb db)
    {
        /// <summary>Signs a person in, in the transaction that found that they may.</summary>
        public BegunSession Begin(Teammate teammate, string token, Device device, DateTimeOffset now)
        {
            var session = Session.Begin(teammate, token, device, now);
            db.Sessions.Add(session);
            teammate.SignedIn(now);
            db.Record(teammate, PeopleEvents.SignedIn, $"teammate:{teammate.Name}", new SignInFact(teammate.Name, device.Name, device.Network), now);
            return new BegunSession(token, SessionView.Of(teammate, token));
        }
    }
}

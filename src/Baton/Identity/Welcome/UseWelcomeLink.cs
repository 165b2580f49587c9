using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Identity.Sessions;
using Baton.Privacy;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity.Welcome;

/// <summary>What the person who opened the link chooses.</summary>
public sealed record Welcomed
{
    /// <summary>Signs everything they do. Not asked for with a new password.</summary>
    [StringLength(100), OneLine]
    public string? Name { get; init; }

    /// <summary>For the first admin; an invitation has its address already.</summary>
    [StringLength(254), EmailAddress, OneLine]
    public string? Email { get; init; }

    [Required, StringLength(Passwords.Longest, MinimumLength = 1), StorableText]
    public required string Password { get; init; }

    /// <summary>With a new password, where two-step sign-in is on.</summary>
    [StringLength(40), OneLine]
    public string? Code { get; init; }
}

/// <summary>What a link is for.</summary>
/// <param name="NeedsCode">A code of the authenticator is asked for too.</param>
public sealed record WelcomeView(WelcomeKind Kind, string? Name, string? Email, Role Role, string? InvitedBy, DateTimeOffset ExpiresAt, bool NeedsCode);

/// <summary>Opens a link: tells what it is for, and does it once. Whoever used it is signed in.</summary>
internal sealed class UseWelcomeLink(
    ITransactions transactions, BatonDb reading, Passwords passwords, [FromKeyedServices(Codes.Purpose)] Seal seal, TimeProvider clock)
{
    public async Task<Result<WelcomeView>> ReadAsync(string linkToken, CancellationToken cancellationToken)
    {
        var found = await FindAsync(reading, linkToken, cancellationToken);
        return found.Bind<WelcomeView>(one => new WelcomeView(
            one.Link.Kind,
            one.Link.Name,
            one.Link.Email,
            one.Link.Role,
            one.Link.Kind is WelcomeKind.FirstAdmin ? null : one.Link.MadeBy,
            one.Link.ExpiresAt,
            one.NeedsCode));
    }

    public async Task<Result<BegunSession>> RunAsync(
        string linkToken, Welcomed request, Device device, CancellationToken cancellationToken)
    {
        var found = await FindAsync(reading, linkToken, cancellationToken);
        if (found.IsRefused)
            return found.Problem;
        var person = PersonOf(found.Value.Link, request);
        if (person.IsRefused)
            return person.Problem;
        if (Passwords.Weakness(request.Password, person.Value.Name, person.Value.Email) is { } weakness)
            return weakness;

        // Takes long, so it is done before the transaction begins.
        var hash = passwords.Hash(request.Password);
        var session = RandomToken.New();
        return await transactions.RunAsync<Result<BegunSession>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var again = await FindAsync(db, linkToken, token);
                if (again.IsRefused)
                    return again.Problem;

                var (link, teammate, _) = again.Value;
                if (teammate is not null)
                {
                    if (await ResetAsync(db, link, teammate, hash, request.Code, now, token) is { } refusal)
                        return refusal;
                }
                else
                {
                    if (await TakenAsync(db, person.Value, token) is { } taken)
                        return taken;
                    teammate = Teammate.Join(person.Value.Name, person.Value.Email, link.Role, hash, now);
                    db.Teammates.Add(teammate);
                    db.Record(teammate, PeopleEvents.Joined, $"teammate:{teammate.Name}", new RoleFact(teammate.Name, teammate.Role), now);
                }

                link.Use(now);
                return db.Begin(teammate, session, device, now);
            },
            cancellationToken);
    }

    private async Task<Result<Found>> FindAsync(BatonDb db, string linkToken, CancellationToken cancellationToken)
    {
        if (await db.WelcomeLinkAsync(linkToken, cancellationToken) is not { } link)
            return WelcomeProblems.Unknown;
        if (link.Refusal(clock.GetUtcNow()) is { } refusal)
            return refusal;
        if (link.Kind is WelcomeKind.FirstAdmin
            && await db.Teammates.AnyAsync(teammate => teammate.Role == Role.Admin && teammate.DeactivatedAt == null, cancellationToken))
        {
            return WelcomeProblems.AdminExists;
        }

        var whose = link.TeammateId is { } id ? await db.TeammateAsync(id, cancellationToken) : null;
        if (whose is { IsActive: false })
            return PeopleProblems.Inactive;
        return new Found(link, whose, whose is { UsesCodes: true } && !link.EndsCodes);
    }

    private static Result<(string Name, string Email)> PersonOf(WelcomeLink link, Welcomed request)
    {
        if (link.Kind is WelcomeKind.Reset)
            return (link.Name!, link.Email!);
        if (string.IsNullOrWhiteSpace(request.Name))
            return Problem.Invalid("name", "Write the name that your replies are signed with.");
        if (link.Email is null && string.IsNullOrWhiteSpace(request.Email))
            return Problem.Invalid("email", "Write the e-mail address that you will sign in with.");
        if (link.Email is not null && !string.IsNullOrWhiteSpace(request.Email) && Teammate.KeyOf(request.Email) != link.EmailKey)
            return Problem.Invalid("email", $"This invitation is for {link.Email}. Ask for another one if that is not your address.");
        return (request.Name.Trim(), link.Email ?? request.Email!.Trim());
    }

    private static async Task<Problem?> TakenAsync(BatonDb db, (string Name, string Email) person, CancellationToken cancellationToken)
    {
        var (name, email) = (Teammate.KeyOf(person.Name), Teammate.KeyOf(person.Email));
        if (await db.Teammates.AnyAsync(teammate => teammate.NameKey == name, cancellationToken))
            return PeopleProblems.NameTaken;
        return await db.Teammates.AnyAsync(teammate => teammate.EmailKey == email, cancellationToken) ? PeopleProblems.EmailTaken : null;
    }

    private async Task<Problem?> ResetAsync(
        BatonDb db, WelcomeLink link, Teammate teammate, string hash, string? code, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (link.EndsCodes)
        {
            teammate.StopCodes();
        }
        else if (teammate.UsesCodes)
        {
            if (string.IsNullOrWhiteSpace(code))
                return SignInProblems.CodeNeeded;
            if (!teammate.Take(code, seal, now))
                return SignInProblems.WrongCode;
        }

        teammate.ChangePassword(hash);
        await db.EndSessionsAsync(teammate.Id, null, now, cancellationToken);
        await db.ForgetTriesAsync(teammate.Email, cancellationToken);
        db.Record(teammate, PeopleEvents.PasswordChanged, $"teammate:{teammate.Name}", new PersonFact(teammate.Name), now);
        return null;
    }

    private sealed record Found(WelcomeLink Link, Teammate? Teammate, bool NeedsCode);
}

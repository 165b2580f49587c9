using Baton.Foundation;

namespace Baton.Identity.People;

/// <summary>A person of the team. Everything they do is signed with <see cref="Name"/>, which is theirs alone.</summary>
internal sealed class Teammate
{
    private Teammate()
    {
    }

    public Id<Teammate> Id { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The name without regard to case; unique.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Written as the person wrote it.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The address without regard to case; unique.</summary>
    public string EmailKey { get; private set; } = "";

    public Role Role { get; private set; }

    public string PasswordHash { get; private set; } = "";

    /// <summary>Shared with the person's authenticator, sealed; null while they sign in by password alone.</summary>
    public string? CodeSecret { get; private set; }

    /// <summary>A secret that was shown and not confirmed by a code yet, sealed.</summary>
    public string? PendingCodeSecret { get; private set; }

    /// <summary>Thirty-second step of the last code that was accepted: each works once.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>Hashes of the codes for the day the authenticator is lost; each works once.</summary>
    public IReadOnlyList<string> RecoveryHashes { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? DeactivatedAt { get; private set; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    /// <summary>Number of the latest event of this person.</summary>
    public int EventCount { get; private set; }

    /// <summary>Goes up with every change, so that two at once cannot overwrite each other.</summary>
    public int Version { get; private set; }

    public bool IsActive => DeactivatedAt is null;

    public bool UsesCodes => CodeSecret is not null;

    public static Teammate Join(string name, string email, Role role, string passwordHash, DateTimeOffset now) => new()
    {
        Id = Id<Teammate>.New(now),
        Name = name.Trim(),
        NameKey = KeyOf(name),
        Email = email.Trim(),
        EmailKey = KeyOf(email),
        Role = role,
        PasswordHash = passwordHash,
        CreatedAt = now,
        Version = 1,
    };

    /// <summary>What makes two names, or two addresses, the same.</summary>
    public static string KeyOf(string text) => text.Trim().ToLowerInvariant();

    public int NextEvent() => ++EventCount;

    /// <summary>Whoever decides on this person's row in view of others: the decision holds only while nothing changed.</summary>
    public void Touch() => Version++;

    public void ChangeRole(Role role)
    {
        Role = role;
        Touch();
    }

    public void Deactivate(DateTimeOffset now)
    {
        DeactivatedAt ??= now;
        Touch();
    }

    public void Reactivate()
    {
        DeactivatedAt = null;
        Touch();
    }

    public void ChangePassword(string hash)
    {
        PasswordHash = hash;
        Touch();
    }

    public void SignedIn(DateTimeOffset now)
    {
        LastSignInAt = now;
        Touch();
    }

    public void BeginCodes(string sealedSecret)
    {
        PendingCodeSecret = sealedSecret;
        Touch();
    }

    /// <summary>The pending secret is confirmed; from now on a code is asked for.</summary>
    public void UseCodes(long step, IReadOnlyList<string> recoveryHashes)
    {
        (CodeSecret, PendingCodeSecret, LastCodeStep, RecoveryHashes) = (PendingCodeSecret, null, step, recoveryHashes);
        Touch();
    }

    public void StopCodes()
    {
        (CodeSecret, PendingCodeSecret, LastCodeStep, RecoveryHashes) = (null, null, 0, []);
        Touch();
    }

    /// <summary>False when this code, or a later one, was used before.</summary>
    public bool TakeCode(long step)
    {
        if (step <= LastCodeStep)
            return false;
        LastCodeStep = step;
        Touch();
        return true;
    }

    /// <summary>False when there is no such recovery code, or not any more.</summary>
    public bool TakeRecoveryCode(string hash)
    {
        if (!RecoveryHashes.Contains(hash))
            return false;
        RecoveryHashes = [.. RecoveryHashes.Where(kept => kept != hash)];
        Touch();
        return true;
    }
}

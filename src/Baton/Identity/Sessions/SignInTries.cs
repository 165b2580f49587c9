using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity.Sessions;

/// <summary>
/// Failed tries in a row on one e-mail address, whether a teammate has it or not: a lock must not tell which addresses
/// exist.
/// </summary>
internal sealed class SignInTries
{
    /// <summary>Tries are forgotten after this long without another.</summary>
    public static readonly TimeSpan RememberFor = TimeSpan.FromHours(24);

    /// <summary>Hash of the address without regard to case.</summary>
    public required string EmailHash { get; init; }

    public int Failures { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public int Version { get; private set; }

    public static string HashOf(string email) => RandomToken.Hash(People.Teammate.KeyOf(email));

    /// <summary>
    /// Counts a try before it is looked at, so that many at once get no more than one after the other would. The time to
    /// wait when it may not be made.
    /// </summary>
    public TimeSpan? Take(SignInOptions options, DateTimeOffset now)
    {
        if (LockedUntil is { } until && now < until)
            return until - now;
        if (now - LastAt > RememberFor)
            Failures = 0;

        Failures++;
        LastAt = now;
        Version++;
        LockedUntil = Failures < options.LockAfter ? null : now + LockFor(Failures - options.LockAfter, options);
        return null;
    }

    /// <summary>Takes one try back that was not wrong, only not complete.</summary>
    public void GiveBack()
    {
        Failures = Math.Max(0, Failures - 1);
        LockedUntil = null;
        Version++;
    }

    private static TimeSpan LockFor(int further, SignInOptions options) =>
        further >= 30 || options.FirstLock * Math.Pow(2, further) > options.LongestLock
            ? options.LongestLock
            : options.FirstLock * Math.Pow(2, further);
}

internal sealed class SignInTriesTable : IEntityTypeConfiguration<SignInTries>
{
    public void Configure(EntityTypeBuilder<SignInTries> builder)
    {
        builder.ToTable("sign_in_tries");
        builder.HasKey(tries => tries.EmailHash);
        builder.Property(tries => tries.EmailHash).HasMaxLength(64);
        builder.Property(tries => tries.Version).IsConcurrencyToken();
        builder.HasIndex(tries => tries.LastAt);
    }
}

internal static class SignInTriesRows
{
    extension(BatonDb db)
    {
        public DbSet<SignInTries> SignInTries => db.Set<SignInTries>();

        /// <summary>Forgets the failures on an address: its owner has proved who they are.</summary>
        public Task ForgetTriesAsync(string email, CancellationToken cancellationToken)
        {
            var hash = Sessions.SignInTries.HashOf(email);
            return db.SignInTries.Where(tries => tries.EmailHash == hash).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

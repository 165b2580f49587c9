using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity.Welcome;

/// <summary>What a link lets its holder do.</summary>
public enum WelcomeKind
{
    /// <summary>Become the first admin.</summary>
    FirstAdmin,

    /// <summary>Join the team.</summary>
    Invite,

    /// <summary>Choose a new password.</summary>
    Reset,
}

/// <summary>A link that works once. Only the hash of its token is stored; the link itself is shown once.</summary>
internal sealed class WelcomeLink
{
    public required Id<WelcomeLink> Id { get; init; }

    public required WelcomeKind Kind { get; init; }

    public required string TokenHash { get; set; }

    /// <summary>Suggested to the invited person, who may choose another.</summary>
    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>The address without regard to case.</summary>
    public string? EmailKey { get; init; }

    public required Role Role { get; init; }

    /// <summary>Whose password is reset.</summary>
    public Id<Teammate>? TeammateId { get; init; }

    /// <summary>The person lost their authenticator too: two-step sign-in ends with the new password.</summary>
    public bool EndsCodes { get; init; }

    public required string MadeBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>The reason why the link does not work any more, or null.</summary>
    public Problem? Refusal(DateTimeOffset now) =>
        UsedAt is not null ? WelcomeProblems.Used
        : WithdrawnAt is not null ? WelcomeProblems.Withdrawn
        : now >= ExpiresAt ? WelcomeProblems.Expired
        : null;

    public void Use(DateTimeOffset now)
    {
        UsedAt = now;
        Version++;
    }

    public void Withdraw(DateTimeOffset now)
    {
        WithdrawnAt ??= now;
        Version++;
    }

    /// <summary>A new token and a new term; the old link is dead.</summary>
    public void Renew(string token, DateTimeOffset expiresAt)
    {
        (TokenHash, ExpiresAt) = (RandomToken.Hash(token), expiresAt);
        Version++;
    }
}

internal sealed class WelcomeLinkTable : IEntityTypeConfiguration<WelcomeLink>
{
    public void Configure(EntityTypeBuilder<WelcomeLink> builder)
    {
        builder.ToTable("welcome_links");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.Property(link => link.Name).HasMaxLength(100);
        builder.Property(link => link.Email).HasMaxLength(254);
        builder.Property(link => link.EmailKey).HasMaxLength(254);
        builder.Property(link => link.MadeBy).HasMaxLength(100);
        builder.Property(link => link.Version).IsConcurrencyToken();
        builder.HasIndex(link => link.TokenHash).IsUnique();
    }
}

internal static class WelcomeRows
{
    /// <summary>Where the desk shows the page for a link.</summary>
    public static string PathOf(string token) => $"/desk/welcome/{token}";

    extension(BatonDb db)
    {
        public DbSet<WelcomeLink> WelcomeLinks => db.Set<WelcomeLink>();

        public Task<WelcomeLink?> WelcomeLinkAsync(string linkToken, CancellationToken cancellationToken)
        {
            var hash = RandomToken.Hash(linkToken);
            return db.WelcomeLinks.SingleOrDefaultAsync(link => link.TokenHash == hash, cancellationToken);
        }
    }
}

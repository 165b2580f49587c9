using System.Buffers.Text;
using System.Security.Cryptography;
using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Channels.Widget;

/// <summary>
/// A secret that the user's own systems sign identities with. Two may be active, so that one can be replaced while the
/// other still works. Shown once; kept sealed.
/// </summary>
internal sealed class IdentityKey
{
    public const string Prefix = "bws_";

    /// <summary>Of its seal.</summary>
    public const string Purpose = "baton.widget.identity-keys";

    /// <summary>As many as a rotation needs.</summary>
    public const int MostActive = 2;

    public required Id<IdentityKey> Id { get; init; }

    /// <summary>The secret, sealed.</summary>
    public required string Sealed { get; init; }

    /// <summary>The last four characters, to tell two apart.</summary>
    public required string Hint { get; init; }

    /// <summary>Made by the demo page for itself; it works only while the demo is open.</summary>
    public bool IsForDemo { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When an identity signed with it last came in, to the hour.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public static string NewSecret() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

/// <summary>An identity token that raised a running session; nobody can use it for another.</summary>
internal sealed class UsedIdentityToken
{
    /// <summary>SHA-256 of its <c>jti</c>.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

internal sealed class IdentityKeyTable : IEntityTypeConfiguration<IdentityKey>
{
    public void Configure(EntityTypeBuilder<IdentityKey> builder)
    {
        builder.ToTable("identity_keys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Hint).HasMaxLength(4);
    }
}

internal sealed class UsedIdentityTokenTable : IEntityTypeConfiguration<UsedIdentityToken>
{
    public void Configure(EntityTypeBuilder<UsedIdentityToken> builder)
    {
        builder.ToTable("used_identity_tokens");
        builder.HasKey(token => token.Hash);
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.HasIndex(token => token.ExpiresAt);
    }
}

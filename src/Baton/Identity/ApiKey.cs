using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity;

/// <summary>What the holder of a key may do.</summary>
public enum KeyRole
{
    /// <summary>A program that speaks for customers: opens tickets, reads and writes any of them as the customer.</summary>
    Service,

    /// <summary>What a teammate may: everything about tickets and customers, and reading.</summary>
    Teammate,

    /// <summary>Everything, keys included.</summary>
    Admin,

    /// <summary>Reads what the team reads.</summary>
    Viewer,

    /// <summary>What a lead may: a teammate's rights, and changing articles, macros and agents.</summary>
    Lead,
}

/// <summary>A bearer key. Only its hash is stored; the key itself is shown once.</summary>
internal sealed class ApiKey
{
    public const string Prefix = "bk_";

    public required Id<ApiKey> Id { get; init; }

    /// <summary>Who or what it is for; teammates' keys sign replies with it.</summary>
    public required string Name { get; init; }

    /// <summary>Null for a key that was made for single scopes.</summary>
    public KeyRole? Role { get; init; }

    public KeyScopes Scopes { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null: it works until it is revoked.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Written at most once a minute.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    public string? MadeBy { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Who the holder of the key is to the doors.</summary>
    public Caller Caller => new(Name)
    {
        Role = Role switch
        {
            KeyRole.Admin => Identity.Role.Admin,
            KeyRole.Lead => Identity.Role.Lead,
            KeyRole.Teammate => Identity.Role.Teammate,
            KeyRole.Viewer => Identity.Role.Viewer,
            _ => null,
        },
        Scopes = Role is KeyRole.Service ? KeyScopes.TicketsOpen : Scopes,
        CredentialId = Id.Value,
    };

    /// <summary>256 random bits: nothing that can be guessed, so a plain hash is enough to store it.</summary>
    public static string NewSecret() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

internal sealed class ApiKeyTable : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("api_keys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Name).HasMaxLength(100);
        builder.Property(key => key.Scopes).HasMaxLength(200).HasDefaultValue(KeyScopes.None);
        builder.Property(key => key.MadeBy).HasMaxLength(100);
        builder.Property(key => key.Hash).HasMaxLength(64);
        builder.Ignore(key => key.Caller);
        builder.HasIndex(key => key.Hash).IsUnique();
    }
}

internal static class KeyTables
{
    extension(BatonDb db)
    {
        public DbSet<ApiKey> ApiKeys => db.Set<ApiKey>();
    }
}

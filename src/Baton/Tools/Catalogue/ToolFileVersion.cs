using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tools.Catalogue;

/// <summary>A tool file as somebody saved it. The newest of a server is the one that counts.</summary>
internal sealed class ToolFileVersion
{
    public required string Server { get; init; }

    /// <summary>Counts up from 1.</summary>
    public required int Number { get; init; }

    /// <summary>YAML; null when the server was taken out.</summary>
    public required string? Text { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A tool of a server as it was when somebody looked at it: another description or schema is another tool.</summary>
internal sealed class ToolPin
{
    public required string Tool { get; init; }

    public required string Server { get; init; }

    /// <summary>SHA-256 over name, description and schema.</summary>
    public required string Hash { get; set; }

    /// <summary>What that was, for comparison.</summary>
    public required string Offer { get; set; }

    public required string PinnedBy { get; set; }

    public required DateTimeOffset PinnedAt { get; set; }

    /// <summary>Why it may not be called until somebody looks at it; null when it may.</summary>
    public string? Quarantine { get; set; }

    /// <summary>What the server offers now where that is something else.</summary>
    public string? Changed { get; set; }

    public DateTimeOffset? QuarantinedAt { get; set; }
}

/// <summary>Something that is switched off: <c>tool:NAME</c>, <c>server:NAME</c> or <c>agent:NAME</c>.</summary>
internal sealed class Switch
{
    public required string Key { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public static string OfTool(string name) => $"tool:{name}";

    public static string OfServer(string name) => $"server:{name}";

    public static string OfAgent(string name) => $"agent:{name}";
}

internal sealed class ToolFileVersionTable : IEntityTypeConfiguration<ToolFileVersion>
{
    public void Configure(EntityTypeBuilder<ToolFileVersion> builder)
    {
        builder.ToTable("tool_file_versions");
        builder.HasKey(version => new { version.Server, version.Number });
        builder.Property(version => version.Server).HasMaxLength(60);
        builder.Property(version => version.Author).HasMaxLength(200);
    }
}

internal sealed class ToolPinTable : IEntityTypeConfiguration<ToolPin>
{
    public void Configure(EntityTypeBuilder<ToolPin> builder)
    {
        builder.ToTable("tool_pins");
        builder.HasKey(pin => pin.Tool);
        builder.Property(pin => pin.Tool).HasMaxLength(60);
        builder.Property(pin => pin.Server).HasMaxLength(60);
        builder.Property(pin => pin.Hash).HasMaxLength(64);
        builder.Property(pin => pin.PinnedBy).HasMaxLength(200);
        builder.Property(pin => pin.Quarantine).HasMaxLength(500);
    }
}

internal sealed class SwitchTable : IEntityTypeConfiguration<Switch>
{
    public void Configure(EntityTypeBuilder<Switch> builder)
    {
        builder.ToTable("switches");
        builder.HasKey(off => off.Key);
        builder.Property(off => off.Key).HasMaxLength(120);
        builder.Property(off => off.Reason).HasMaxLength(500);
        builder.Property(off => off.By).HasMaxLength(200);
    }
}

internal static class ToolTables
{
    extension(BatonDb db)
    {
        public DbSet<ToolFileVersion> ToolFileVersions => db.Set<ToolFileVersion>();

        public DbSet<ToolPin> ToolPins => db.Set<ToolPin>();

        public DbSet<Switch> Switches => db.Set<Switch>();

        /// <summary>The newest version of each server's file that was not taken out.</summary>
        public async Task<IReadOnlyList<ToolFileVersion>> LiveToolFilesAsync(CancellationToken cancellationToken)
        {
            var versions = db.ToolFileVersions.AsNoTracking();
            return await versions
                .Where(version => version.Text != null && !versions.Any(later => later.Server == version.Server && later.Number > version.Number))
                .OrderBy(version => version.Server).ToListAsync(cancellationToken);
        }
    }
}

using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Workspaces.Samples;

/// <summary>What kind of thing a sample brought.</summary>
public enum SampleKind
{
    Article,
    Customer,
    Organization,
    Macro,
}

/// <summary>
/// The mark on something that a sample workspace brought, set in the transaction that brought it. What has no mark is the
/// user's own and is never removed.
/// </summary>
internal sealed class SampleItem
{
    public required Guid Id { get; init; }

    public required SampleKind Kind { get; init; }

    /// <summary>How often it had been changed when it was brought; more changes since then are somebody's work.</summary>
    public required int Changes { get; init; }
}

/// <summary>The removal of the sample; one row, so that it can be watched and goes on after a restart.</summary>
internal sealed class SampleRemoval
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    public required string StartedBy { get; set; }

    public required DateTimeOffset StartedAt { get; set; }

    public required int Total { get; set; }

    public int Done { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Why it stopped before the end; null otherwise.</summary>
    public string? Failure { get; set; }

    /// <summary>Sample things that stayed, because a person had worked on them.</summary>
    public required IReadOnlyList<KeptItem> Kept { get; set; }
}

/// <summary>Something that stays, by kind, key and name.</summary>
public sealed record KeptItem(SampleKind Kind, string Key, string Name);

internal sealed class SampleItemTable : IEntityTypeConfiguration<SampleItem>
{
    public void Configure(EntityTypeBuilder<SampleItem> builder)
    {
        builder.ToTable("sample_items");
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.HasIndex(item => item.Kind);
    }
}

internal sealed class SampleRemovalTable : IEntityTypeConfiguration<SampleRemoval>
{
    public void Configure(EntityTypeBuilder<SampleRemoval> builder)
    {
        builder.ToTable("sample_removal");
        builder.Property(removal => removal.Id).ValueGeneratedNever();
        builder.Property(removal => removal.StartedBy).HasMaxLength(120);
        builder.Property(removal => removal.Failure).HasMaxLength(500);
        builder.Property(removal => removal.Kept).HasJson();
    }
}

internal static class SampleTables
{
    extension(BatonDb db)
    {
        public DbSet<SampleItem> SampleItems => db.Set<SampleItem>();

        public DbSet<SampleRemoval> SampleRemovals => db.Set<SampleRemoval>();

        public void MarkSample(SampleKind kind, Guid id, int changes = 0) =>
            db.SampleItems.Add(new SampleItem { Id = id, Kind = kind, Changes = changes });
    }
}

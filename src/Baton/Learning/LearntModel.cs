using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Learning;

/// <summary>Where a learnt model stands.</summary>
public enum LearntModelState
{
    /// <summary>It reads messages.</summary>
    Live,

    /// <summary>Another one took its place; it can come back.</summary>
    Retired,

    /// <summary>It was worse than the one before and never read a message.</summary>
    Refused,
}

/// <summary>A classifier that was learnt from this desk's own examples, and how it did.</summary>
internal sealed class LearntModel
{
    public required Id<LearntModel> Id { get; init; }

    /// <summary>What it reads; each kind counts its versions from 1.</summary>
    public required ExampleKind Kind { get; init; }

    public required int Number { get; init; }

    public required LearntModelState State { get; set; }

    /// <summary>Examples of this desk that it learnt from; those that ship with the program come on top.</summary>
    public required int Examples { get; init; }

    /// <summary>As JSON: how it did in cross-validation, beside the model before it.</summary>
    public required string Figures { get; init; }

    /// <summary>Who asked for it, as events name actors.</summary>
    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it last went live; null for one that never did.</summary>
    public DateTimeOffset? LiveAt { get; set; }

    /// <summary>The model as a model file; empty for one that was refused.</summary>
    public required byte[] File { get; init; }
}

internal sealed class LearntModelTable : IEntityTypeConfiguration<LearntModel>
{
    public void Configure(EntityTypeBuilder<LearntModel> builder)
    {
        builder.ToTable("learnt_models");
        builder.Property(model => model.Id).ValueGeneratedNever();
        builder.Property(model => model.Author).HasMaxLength(200);
        builder.HasIndex(model => new { model.Kind, model.Number }).IsUnique();
        builder.HasIndex(model => new { model.Kind, model.State });
    }
}

internal static class LearningTables
{
    extension(BatonDb db)
    {
        public DbSet<LearntModel> LearntModels => db.Set<LearntModel>();
    }
}

using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Understanding.Learnt;

/// <summary>Where a learnt model stands.</summary>
public enum LearntModelState
{
    /// <summary>It is being learnt.</summary>
    Learning,

    /// <summary>It reads messages.</summary>
    Live,

    /// <summary>Another one took its place; it can come back.</summary>
    Retired,

    /// <summary>It was worse than the one before, or could not be learnt, and never read a message.</summary>
    Refused,

    /// <summary>A person stopped it while it was being learnt.</summary>
    Stopped,
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
    public required int Examples { get; set; }

    /// <summary>How it did on examples that it had not seen, beside the model before it.</summary>
    public required LearningFigures Figures { get; set; }

    /// <summary>Who asked for it, as events name actors.</summary>
    public required string Author { get; init; }

    /// <summary>When it began to be learnt; it knows no example that is newer.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>When it last went live; null for one that never did.</summary>
    public DateTimeOffset? LiveAt { get; set; }

    /// <summary>The model as a <see cref="Labels.LabelModelFile"/>; empty for one that never went live, and once it was forgotten.</summary>
    public required byte[] File { get; set; }
}

internal sealed class LearntModelTable : IEntityTypeConfiguration<LearntModel>
{
    public void Configure(EntityTypeBuilder<LearntModel> builder)
    {
        builder.ToTable("learnt_models");
        builder.Property(model => model.Id).ValueGeneratedNever();
        builder.Property(model => model.Author).HasMaxLength(200);
        builder.Property(model => model.Figures).HasJson();
        builder.HasIndex(model => new { model.Kind, model.Number }).IsUnique();
        builder.HasIndex(model => new { model.Kind, model.State });
    }
}

internal static class LearntModelTables
{
    extension(BatonDb db)
    {
        public DbSet<LearntModel> LearntModels => db.Set<LearntModel>();
    }
}

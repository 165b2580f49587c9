using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Knowledge.Imports;

/// <summary>What happens to a file whose article exists already.</summary>
public enum ImportConflict
{
    /// <summary>The article stays as it is.</summary>
    Skip,

    /// <summary>The article gets the file's words, as a new version.</summary>
    Update,
}

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>Files are being read, also after a restart.</summary>
    Running,

    /// <summary>Every file was read.</summary>
    Done,

    /// <summary>Somebody stopped it. What was read before stays.</summary>
    Cancelled,

    /// <summary>It was given up after several attempts; the reason is with the work that is dead.</summary>
    Failed,
}

/// <summary>What became of a file.</summary>
public enum ImportOutcome
{
    Waiting,
    Created,
    Changed,
    Unchanged,

    /// <summary>Its article exists, and existing ones were to stay.</summary>
    Skipped,

    Failed,
    Cancelled,
}

/// <summary>Many files on their way to become articles.</summary>
internal sealed class Import
{
    public required Id<Import> Id { get; init; }

    public required string Author { get; init; }

    public required ImportConflict OnConflict { get; init; }

    /// <summary>Of articles whose file does not say; so are the following three.</summary>
    public required ArticleStatus Status { get; init; }

    public required Audience Audience { get; init; }

    public required string Language { get; init; }

    public required TicketCategory? Category { get; init; }

    public required ImportState State { get; set; }

    public required int Total { get; init; }

    public required int Done { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; set; }
}

/// <summary>One file of an import. Its content is kept only until it was read.</summary>
internal sealed class ImportFile
{
    public required Id<ImportFile> Id { get; init; }

    public required Id<Import> ImportId { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public required byte[]? Content { get; set; }

    public required ImportOutcome Outcome { get; set; }

    /// <summary>The article that it became or would have become.</summary>
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Problem { get; set; }

    public int? Line { get; set; }

    public string? Remedy { get; set; }

    public void Refuse(Unreadable why)
    {
        (Outcome, Content) = (ImportOutcome.Failed, null);
        (Problem, Line, Remedy) = (why.Trouble, why.Line, why.Remedy);
    }
}

internal sealed class ImportTable : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Property(import => import.Author).HasMaxLength(120);
        builder.Property(import => import.Language).HasMaxLength(10);
        builder.Property(import => import.State).IsConcurrencyToken();
        builder.HasIndex(import => import.CreatedAt);
    }
}

internal sealed class ImportFileTable : IEntityTypeConfiguration<ImportFile>
{
    public const int LongestName = 300;

    public void Configure(EntityTypeBuilder<ImportFile> builder)
    {
        builder.ToTable("import_files");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(LongestName);
        builder.Property(file => file.Key).HasMaxLength(ArticleRules.LongestKey);
        builder.Property(file => file.Title).HasMaxLength(ArticleRules.LongestTitle);
        builder.HasIndex(file => new { file.ImportId, file.Ordinal }).IsUnique();
    }
}

internal static class ImportTables
{
    extension(BatonDb db)
    {
        public DbSet<Import> Imports => db.Set<Import>();

        public DbSet<ImportFile> ImportFiles => db.Set<ImportFile>();
    }

    public static Problem NotFound(Id<Import> id) => new(ProblemKind.NotFound, "import.not_found", $"There is no import {id}.");
}

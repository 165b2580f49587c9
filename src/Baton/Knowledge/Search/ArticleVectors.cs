using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Knowledge.Search;

/// <summary>
/// What the sentences of one version of an article mean to one model. Made once and kept, so that no other node and no later
/// start makes it again; may be deleted at any time.
/// </summary>
internal sealed class ArticleVectors
{
    public required Id<ArticleVectors> Id { get; init; }

    public required Id<Article> ArticleId { get; init; }

    /// <summary>Number of the article's version.</summary>
    public required int Version { get; init; }

    /// <summary>The model; vectors of different models cannot be compared.</summary>
    public required string Model { get; init; }

    /// <summary>As <see cref="VectorBytes"/> packs them.</summary>
    public required byte[] Packed { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ArticleVectorsTable : IEntityTypeConfiguration<ArticleVectors>
{
    public void Configure(EntityTypeBuilder<ArticleVectors> builder)
    {
        builder.ToTable("article_vectors");
        builder.Property(vectors => vectors.Id).ValueGeneratedNever();
        builder.Property(vectors => vectors.Model).HasMaxLength(120);
        builder.HasIndex(vectors => new { vectors.ArticleId, vectors.Model, vectors.Version }).IsUnique();
    }
}

internal static class ArticleVectorsTables
{
    extension(BatonDb db)
    {
        public DbSet<ArticleVectors> ArticleVectors => db.Set<ArticleVectors>();
    }
}

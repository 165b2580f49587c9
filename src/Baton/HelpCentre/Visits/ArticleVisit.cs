using Baton.Foundation;
using Baton.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.HelpCentre.Visits;

/// <summary>That a visitor read an article on a day, so that reading it again does not count. Gone the next day.</summary>
internal sealed class ArticleVisit
{
    public required int Day { get; init; }

    public required Id<Article> ArticleId { get; init; }

    public required string Visitor { get; init; }
}

internal sealed class ArticleVisitTable : IEntityTypeConfiguration<ArticleVisit>
{
    public void Configure(EntityTypeBuilder<ArticleVisit> builder)
    {
        builder.ToTable("article_visits");
        builder.HasKey(visit => new { visit.Day, visit.ArticleId, visit.Visitor });
        builder.Property(visit => visit.Visitor).HasMaxLength(64);
    }
}

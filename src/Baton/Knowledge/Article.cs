using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Knowledge;

public enum ArticleStatus
{
    /// <summary>Only the team sees it; search does not find it.</summary>
    Draft,

    Published,
}

/// <summary>Something worth knowing. Its words live in versions; this is what stays the same over all of them.</summary>
internal sealed class Article
{
    public required Id<Article> Id { get; init; }

    /// <summary>The name that files and citations use, such as <c>kb_001</c>.</summary>
    public required string Key { get; init; }

    public required string Title { get; set; }

    public required ArticleStatus Status { get; set; }

    public required Audience Audience { get; set; }

    public required TicketCategory? Category { get; set; }

    public required IReadOnlyList<string> Tags { get; set; }

    /// <summary>Language code.</summary>
    public required string Language { get; set; }

    /// <summary>Number of the current version, from 1.</summary>
    public int Version { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public int Views { get; set; }

    public int HelpfulVotes { get; set; }

    public int UnhelpfulVotes { get; set; }

    /// <summary>Number of the newest event of this article.</summary>
    public int LastSequence { get; private set; }

    public int NextSequence() => ++LastSequence;
}

/// <summary>The words of an article at one time; never changed once written.</summary>
internal sealed class ArticleVersion
{
    public required Id<ArticleVersion> Id { get; init; }

    public required Id<Article> ArticleId { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("articles");
        builder.Property(article => article.Id).ValueGeneratedNever();
        builder.Property(article => article.Key).HasMaxLength(100);
        builder.Property(article => article.Title).HasMaxLength(300);
        builder.Property(article => article.Language).HasMaxLength(10);
        builder.Property(article => article.Tags).HasJson();
        builder.Property(article => article.LastSequence).IsConcurrencyToken();
        builder.HasIndex(article => article.Key).IsUnique();
    }
}

internal sealed class ArticleVersionTable : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.ToTable("article_versions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Title).HasMaxLength(300);
        builder.Property(version => version.Author).HasMaxLength(120);
        builder.HasIndex(version => new { version.ArticleId, version.Number }).IsUnique();
    }
}

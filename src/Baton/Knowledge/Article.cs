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

    /// <summary>Put away: nobody finds it and readers cannot open it. Only from here can it be deleted.</summary>
    Archived,
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

    /// <summary>Number of the version that readers and search see, from 1; of a draft, the newest.</summary>
    public int Version { get; set; }

    /// <summary>A newer version that was saved and waits to be published; null when there is none.</summary>
    public int? DraftVersion { get; set; }

    /// <summary>The version that an editor goes on with.</summary>
    public int NewestVersion => DraftVersion ?? Version;

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Who changed it last.</summary>
    public string UpdatedBy { get; set; } = "";

    /// <summary>When it was deleted; it can be brought back for a while (<see cref="DeleteArticle.UndoFor"/>), then it is gone.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    public int Views { get; set; }

    public int HelpfulVotes { get; set; }

    public int UnhelpfulVotes { get; set; }

    /// <summary>Number of the newest event of this article. It counts every change, so it is the revision that writers state.</summary>
    public int LastSequence { get; private set; }

    public int NextSequence() => ++LastSequence;

    /// <summary>The newest words are what readers see from now on.</summary>
    public void Publish(string newestTitle)
    {
        (Version, DraftVersion, Title) = (NewestVersion, null, newestTitle);
        Status = ArticleStatus.Published;
    }

    /// <summary>New words were written as version <paramref name="number"/>. What is published stays as it is until published anew.</summary>
    public void Reword(int number, string title)
    {
        if (Status is ArticleStatus.Published)
            DraftVersion = number;
        else
            (Version, DraftVersion, Title) = (number, null, title);
    }

    /// <summary>Takes it from the readers. Where newer words were waiting, they are the ones to go on with.</summary>
    public void Withdraw(ArticleStatus status, string newestTitle) =>
        (Version, DraftVersion, Title, Status) = (NewestVersion, null, newestTitle, status);
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

    /// <summary>The earlier version whose words these are again; null when they were written.</summary>
    public int? RestoredFrom { get; init; }
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
        builder.Property(article => article.UpdatedBy).HasMaxLength(120);
        builder.Ignore(article => article.NewestVersion);
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

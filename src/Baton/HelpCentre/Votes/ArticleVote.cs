using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.HelpCentre.Votes;

/// <summary>What a reader says about an article.</summary>
public enum Opinion
{
    Helpful,
    Unhelpful,
}

/// <summary>One visitor's word on one article on one day.</summary>
internal sealed class ArticleVote
{
    public required Id<ArticleVote> Id { get; init; }

    public required Id<Article> ArticleId { get; init; }

    /// <summary>The version that was voted on.</summary>
    public required int Version { get; init; }

    /// <summary>The visitor's number of that day; leads to nobody once the day is over.</summary>
    public required string Visitor { get; init; }

    /// <summary>The same for everybody at the visitor's address, to stop one from voting as many.</summary>
    public required string Address { get; init; }

    public required Opinion Opinion { get; set; }

    /// <summary>What was missing, in the reader's words; null when nothing was said.</summary>
    public string? Comment { get; set; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ArticleVoteTable : IEntityTypeConfiguration<ArticleVote>
{
    public void Configure(EntityTypeBuilder<ArticleVote> builder)
    {
        builder.ToTable("article_votes");
        builder.Property(vote => vote.Id).ValueGeneratedNever();
        builder.Property(vote => vote.Visitor).HasMaxLength(64);
        builder.Property(vote => vote.Address).HasMaxLength(64);
        builder.Property(vote => vote.Comment).HasMaxLength(VoteOnArticle.LongestComment);
        builder.HasIndex(vote => new { vote.ArticleId, vote.Visitor }).IsUnique();
        builder.HasIndex(vote => new { vote.ArticleId, vote.At });
    }
}

internal static class ArticleVoteTables
{
    extension(BatonDb db)
    {
        public DbSet<ArticleVote> ArticleVotes => db.Set<ArticleVote>();
    }
}

using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Knowledge;

/// <summary>A reply relied on an article. Written with the reply, so the count is never a guess.</summary>
internal sealed class ArticleUse
{
    public required Guid MessageId { get; init; }

    /// <summary>The article's key, as the reply cites it; it stays when the article is erased.</summary>
    public required string ArticleKey { get; init; }

    public required int Version { get; init; }

    public required Guid TicketId { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ArticleUseTable : IEntityTypeConfiguration<ArticleUse>
{
    public void Configure(EntityTypeBuilder<ArticleUse> builder)
    {
        builder.ToTable("article_uses");
        builder.HasKey(use => new { use.MessageId, use.ArticleKey });
        builder.Property(use => use.ArticleKey).HasMaxLength(ArticleRules.LongestKey);
        builder.HasIndex(use => new { use.ArticleKey, use.At });
    }
}

internal static class ArticleUseTables
{
    extension(BatonDb db)
    {
        public DbSet<ArticleUse> ArticleUses => db.Set<ArticleUse>();

        /// <summary>Counts that a message cites these articles; each once, however many sentences rely on it.</summary>
        public void CountUses(Guid messageId, Guid ticketId, IEnumerable<(string Key, int Version)> cited, DateTimeOffset now) =>
            db.ArticleUses.AddRange(cited.DistinctBy(one => one.Key).Select(one => new ArticleUse
            {
                MessageId = messageId,
                ArticleKey = one.Key,
                Version = one.Version,
                TicketId = ticketId,
                At = now,
            }));
    }
}

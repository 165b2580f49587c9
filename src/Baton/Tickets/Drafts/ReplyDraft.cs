using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets.Drafts;

/// <summary>What a teammate has written on a ticket and not sent yet: one per teammate and ticket, on every device the same.</summary>
internal sealed class ReplyDraft
{
    public required Id<ReplyDraft> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required string Teammate { get; init; }

    public required string Body { get; set; }

    public required MessageVisibility Visibility { get; set; }

    /// <summary>Uploads that will go with it.</summary>
    public required IReadOnlyList<Guid> Attachments { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class ReplyDraftTable : IEntityTypeConfiguration<ReplyDraft>
{
    public void Configure(EntityTypeBuilder<ReplyDraft> builder)
    {
        builder.ToTable("reply_drafts");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Teammate).HasMaxLength(100);
        builder.Property(draft => draft.Attachments).HasJson();
        builder.HasIndex(draft => new { draft.TicketId, draft.Teammate }).IsUnique();
    }
}

internal static class ReplyDraftTables
{
    extension(BatonDb db)
    {
        public DbSet<ReplyDraft> ReplyDrafts => db.Set<ReplyDraft>();

        /// <summary>The words were sent, or thrown away.</summary>
        public async Task RemoveDraftAsync(Id<Ticket> ticketId, string teammate, CancellationToken cancellationToken)
        {
            if (await db.ReplyDrafts.SingleOrDefaultAsync(
                draft => draft.TicketId == ticketId && draft.Teammate == teammate, cancellationToken) is { } draft)
            {
                db.ReplyDrafts.Remove(draft);
            }
        }
    }
}

using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets.Attachments;

/// <summary>
/// A file of a ticket. It is uploaded first and belongs to a message once that is sent; what is never sent expires. Its
/// bytes are kept in parts in the database, so that every node can serve them and none holds a whole file in memory.
/// </summary>
internal sealed class Attachment
{
    public required Id<Attachment> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    /// <summary>The message it was sent with; null while it is only uploaded.</summary>
    public Id<Message>? MessageId { get; private set; }

    /// <summary>Safe to show and to save under; its ending says what the bytes are.</summary>
    public required string FileName { get; init; }

    /// <summary>Read from the bytes, whatever the sender said.</summary>
    public required string MediaType { get; init; }

    public long Size { get; private set; }

    /// <summary>Hash of all bytes in lower-case hex; empty while the upload is running.</summary>
    public string Sha256 { get; private set; } = "";

    public bool IsComplete { get; private set; }

    /// <summary>The customer's own upload; otherwise the team's.</summary>
    public required bool IsFromCustomer { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>All bytes are there.</summary>
    public void Finish(long size, string sha256) => (Size, Sha256, IsComplete) = (size, sha256, true);

    /// <summary>It leaves with this message.</summary>
    public void SendWith(Id<Message> message) => MessageId = message;
}

/// <summary>One piece of a file's bytes; they follow each other by <see cref="Number"/>, from 0.</summary>
internal sealed class AttachmentPart
{
    /// <summary>Large enough that a photo is a few rows, small enough that nobody waits behind one.</summary>
    public const int Size = 256 * 1024;

    public required Id<Attachment> AttachmentId { get; init; }

    public required int Number { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.Property(attachment => attachment.Id).ValueGeneratedNever();
        builder.Property(attachment => attachment.FileName).HasMaxLength(200);
        builder.Property(attachment => attachment.MediaType).HasMaxLength(100);
        builder.Property(attachment => attachment.Sha256).HasMaxLength(64);
        builder.Property(attachment => attachment.UploadedBy).HasMaxLength(120);

        // Of two messages that want the same upload, one gets it.
        builder.Property(attachment => attachment.MessageId).IsConcurrencyToken();
        builder.HasIndex(attachment => attachment.TicketId);
    }
}

internal sealed class AttachmentPartTable : IEntityTypeConfiguration<AttachmentPart>
{
    public void Configure(EntityTypeBuilder<AttachmentPart> builder)
    {
        builder.ToTable("attachment_parts");
        builder.HasKey(part => new { part.AttachmentId, part.Number });
    }
}

internal static class AttachmentTables
{
    extension(BatonDb db)
    {
        public DbSet<Attachment> Attachments => db.Set<Attachment>();

        public DbSet<AttachmentPart> AttachmentParts => db.Set<AttachmentPart>();

        /// <summary>The uploads that a message names: complete, of this ticket, from this side, and not sent with another message.</summary>
        public async Task<Result<Attachment[]>> UploadsAsync(
            Id<Ticket> ticketId, IReadOnlyList<Guid>? ids, AuthorKind author, CancellationToken cancellationToken)
        {
            if (ids is null or { Count: 0 })
                return Array.Empty<Attachment>();
            if (ids.Count > AttachmentView.MostPerMessage)
                return AttachmentProblems.TooManyInMessage();

            var wanted = ids.Distinct().Select(id => new Id<Attachment>(id)).ToList();
            var fromCustomer = author is AuthorKind.Customer;
            var found = await db.Attachments
                .Where(upload => wanted.Contains(upload.Id) && upload.TicketId == ticketId && upload.MessageId == null
                    && upload.IsComplete && upload.IsFromCustomer == fromCustomer)
                .ToListAsync(cancellationToken);
            if (found.Count != wanted.Count)
                return AttachmentProblems.NotUsable();
            return wanted.Select(id => found.Single(upload => upload.Id == id)).ToArray();
        }

        /// <summary>Removes an upload with its bytes.</summary>
        public async Task RemoveUploadAsync(Id<Attachment> id, CancellationToken cancellationToken)
        {
            await db.AttachmentParts.Where(part => part.AttachmentId == id).ExecuteDeleteAsync(cancellationToken);
            await db.Attachments.Where(upload => upload.Id == id && upload.MessageId == null).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

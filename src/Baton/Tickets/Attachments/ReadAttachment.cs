using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Attachments;

/// <summary>Finds a file for somebody who may see it, and hands out its bytes part by part.</summary>
internal sealed class ReadAttachment(BatonDb db)
{
    /// <summary>A file that the caller may not see and one that does not exist look the same.</summary>
    public async Task<Result<Attachment>> RunAsync(
        Id<Ticket> ticketId, Id<Attachment> id, Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.MayUse(ticketId.Value))
            return AttachmentProblems.NotFound(id);

        var attachment = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Id == id && candidate.TicketId == ticketId && candidate.IsComplete, cancellationToken);
        if (attachment is null || !(caller.MaySeeInside || await IsPublicAsync(attachment, cancellationToken)))
            return AttachmentProblems.NotFound(id);
        return attachment;
    }

    public async Task CopyAsync(Attachment attachment, Stream target, CancellationToken cancellationToken)
    {
        for (var number = 0; ; number++)
        {
            var bytes = await db.AttachmentParts.AsNoTracking()
                .Where(part => part.AttachmentId == attachment.Id && part.Number == number)
                .Select(part => part.Bytes).SingleOrDefaultAsync(cancellationToken);
            if (bytes is null)
                return;
            await target.WriteAsync(bytes, cancellationToken);
        }
    }

    /// <summary>What the customer wrote or was told; their own uploads too, before they are sent.</summary>
    private Task<bool> IsPublicAsync(Attachment attachment, CancellationToken cancellationToken) =>
        attachment.MessageId is { } message
            ? db.Messages.AnyAsync(
                candidate => candidate.Id == message && candidate.Visibility == MessageVisibility.Public, cancellationToken)
            : Task.FromResult(attachment.IsFromCustomer);
}

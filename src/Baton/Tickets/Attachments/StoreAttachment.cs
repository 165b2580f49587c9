using System.Security.Cryptography;
using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Tickets.Attachments;

/// <summary>A file on its way in.</summary>
/// <param name="FileName">As the sender calls it; made safe before it is kept.</param>
/// <param name="Content">Read once, front to back.</param>
/// <param name="Author">The side that sends it; a message of the other side cannot use it.</param>
/// <param name="UploadedBy">Customer key or teammate name.</param>
internal sealed record Upload(string? FileName, Stream Content, AuthorKind Author, string UploadedBy);

/// <summary>
/// Takes a file in, part by part, and looks at its bytes before it keeps any. What a broken connection leaves behind is
/// removed by the same work item that removes uploads nobody sent.
/// </summary>
internal sealed class StoreAttachment(ITransactions transactions, IOptions<AttachmentOptions> options, TimeProvider clock)
{
    public async Task<Result<AttachmentView>> RunAsync(Id<Ticket> ticketId, Upload upload, CancellationToken cancellationToken)
    {
        var buffer = new byte[AttachmentPart.Size];
        var length = await FillAsync(upload.Content, buffer, cancellationToken);
        if (length is 0)
            return AttachmentProblems.Empty();
        if (FileKind.Of(buffer.AsSpan(0, length), upload.FileName ?? "") is not { } kind)
            return AttachmentProblems.WrongType();

        var begun = await BeginAsync(ticketId, upload, kind, cancellationToken);
        if (begun.IsRefused)
            return begun.Problem;

        var id = begun.Value;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        for (var number = 0; length > 0; number++)
        {
            size += length;
            if (size > options.Value.LargestFile)
            {
                await transactions.RunAsync((db, token) => db.RemoveUploadAsync(id, token), CancellationToken.None);
                return AttachmentProblems.TooLarge(options.Value.LargestFile);
            }

            hash.AppendData(buffer, 0, length);
            await AddPartAsync(id, number, buffer.AsSpan(0, length).ToArray(), cancellationToken);
            length = await FillAsync(upload.Content, buffer, cancellationToken);
        }

        return await FinishAsync(id, size, Convert.ToHexStringLower(hash.GetHashAndReset()), cancellationToken);
    }

    private Task<Result<Id<Attachment>>> BeginAsync(
        Id<Ticket> ticketId, Upload upload, FileKind kind, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<Id<Attachment>>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(ticketId, token);
                if (ticket is null)
                    return TicketProblems.NotFound(ticketId);
                if (ticket.Status is TicketStatus.Closed)
                    return TicketProblems.Closed(ticketId);
                var waiting = await db.Attachments.CountAsync(
                    other => other.TicketId == ticketId && other.MessageId == null, token);
                if (waiting >= options.Value.MostUnused)
                    return AttachmentProblems.TooManyWaiting(options.Value.MostUnused);

                var now = clock.GetUtcNow();
                var attachment = new Attachment
                {
                    Id = Id<Attachment>.New(now),
                    TicketId = ticketId,
                    FileName = kind.SafeName(upload.FileName),
                    MediaType = kind.MediaType,
                    IsFromCustomer = upload.Author is AuthorKind.Customer,
                    UploadedBy = upload.UploadedBy,
                    UploadedAt = now,
                };
                db.Attachments.Add(attachment);
                await db.AskForAsync(
                    TicketWork.ExpireUpload, attachment.Id.ToString(), now + options.Value.KeepUnusedFor, now, token);
                return attachment.Id;
            },
            cancellationToken);

    private Task AddPartAsync(Id<Attachment> id, int number, byte[] bytes, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            (db, _) =>
            {
                db.AttachmentParts.Add(new AttachmentPart { AttachmentId = id, Number = number, Bytes = bytes });
                return Task.CompletedTask;
            },
            cancellationToken);

    private Task<Result<AttachmentView>> FinishAsync(Id<Attachment> id, long size, string sha256, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<AttachmentView>>(
            async (db, token) =>
            {
                var attachment = await db.Attachments.SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (attachment is null)
                    return AttachmentProblems.NotFound(id);
                attachment.Finish(size, sha256);
                return AttachmentView.Of(attachment);
            },
            cancellationToken);

    private static Task<int> FillAsync(Stream content, byte[] buffer, CancellationToken cancellationToken) =>
        content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).AsTask();
}

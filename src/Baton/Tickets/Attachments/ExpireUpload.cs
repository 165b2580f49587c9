using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets.Drafts;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Tickets.Attachments;

/// <summary>Removes an upload that no message was sent with. One that somebody's draft names is looked at again later.</summary>
internal sealed class ExpireUpload(ITransactions transactions, IOptions<AttachmentOptions> options, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Attachment>(Guid.Parse(lease.Subject));
        await transactions.RunAsync(
            async (db, token) =>
            {
                var upload = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, token);
                if (upload is { MessageId: null } && await IsInDraftAsync(db, upload, token))
                {
                    var now = clock.GetUtcNow();
                    await db.SetTimerAsync(lease.Kind, lease.Subject, now + options.Value.KeepUnusedFor, now, token);
                }
                else if (upload is { MessageId: null })
                {
                    await db.RemoveUploadAsync(id, token);
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>Nothing hangs on it: the file stays a little longer than it must.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<bool> IsInDraftAsync(BatonDb db, Attachment upload, CancellationToken cancellationToken)
    {
        var drafts = await db.ReplyDrafts.AsNoTracking().Where(draft => draft.TicketId == upload.TicketId).ToListAsync(cancellationToken);
        return drafts.Exists(draft => draft.Attachments.Contains(upload.Id.Value));
    }
}

using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Drafts;

/// <summary>What a teammate has written so far.</summary>
public sealed record DraftWords
{
    /// <summary>May be empty while only files are attached.</summary>
    [Required(AllowEmptyStrings = true), StringLength(20_000), StorableText]
    public required string Body { get; init; }

    /// <summary>What it will become when it is sent.</summary>
    public MessageVisibility Visibility { get; init; } = MessageVisibility.Public;

    /// <summary>Ids of uploads that will go with it, at most 10.</summary>
    [MaxLength(AttachmentView.MostPerMessage)]
    public IReadOnlyList<Guid> Attachments { get; init; } = [];
}

/// <summary>A kept draft. Files that expired meanwhile are no longer in it.</summary>
public sealed record DraftView(string Body, MessageVisibility Visibility, IReadOnlyList<AttachmentView> Attachments, DateTimeOffset UpdatedAt);

/// <summary>Keeps, reads and drops the draft of one teammate on one ticket. Nobody else sees its words.</summary>
internal sealed class KeepDraft(ITransactions transactions, BatonDb db, TimeProvider clock)
{
    /// <summary>Somebody whose draft changed in this time is writing now.</summary>
    private static readonly TimeSpan StillWriting = TimeSpan.FromSeconds(20);

    public Task<Result<DateTimeOffset>> SaveAsync(
        Id<Ticket> id, DraftWords words, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<DateTimeOffset>>(
            async (inner, token) =>
            {
                if (!await inner.Tickets.AnyAsync(ticket => ticket.Id == id, token))
                    return TicketProblems.NotFound(id);

                // The customer sees that somebody is writing to them; of notes they see nothing.
                if (words.Visibility is MessageVisibility.Public && words.Body.Length > 0)
                    inner.Announce(Typing.ByTeammate, id.ToString());

                var now = clock.GetUtcNow();
                var draft = await inner.ReplyDrafts.SingleOrDefaultAsync(
                    candidate => candidate.TicketId == id && candidate.Teammate == teammate, token);
                if (draft is null)
                {
                    inner.ReplyDrafts.Add(new ReplyDraft
                    {
                        Id = Id<ReplyDraft>.New(now),
                        TicketId = id,
                        Teammate = teammate,
                        Body = words.Body,
                        Visibility = words.Visibility,
                        Attachments = words.Attachments,
                        UpdatedAt = now,
                    });
                }
                else
                {
                    (draft.Body, draft.Visibility) = (words.Body, words.Visibility);
                    (draft.Attachments, draft.UpdatedAt) = (words.Attachments, now);
                }

                return now;
            },
            cancellationToken);

    /// <summary>Null when nothing is kept.</summary>
    public async Task<DraftView?> ReadAsync(Id<Ticket> id, string teammate, CancellationToken cancellationToken)
    {
        var draft = await db.ReplyDrafts.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.TicketId == id && candidate.Teammate == teammate, cancellationToken);
        if (draft is null)
            return null;

        var uploads = await db.UploadsAsync(id, draft.Attachments, AuthorKind.Teammate, cancellationToken);
        var left = uploads.IsRefused ? await StillThereAsync(id, draft, cancellationToken) : uploads.Value;
        return new DraftView(draft.Body, draft.Visibility, [.. left.Select(AttachmentView.Of)], draft.UpdatedAt);
    }

    public Task DropAsync(Id<Ticket> id, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync((inner, token) => inner.RemoveDraftAsync(id, teammate, token), cancellationToken);

    /// <summary>Other teammates who are writing on this ticket now. A hint for people, nothing depends on it.</summary>
    public async Task<IReadOnlyList<string>> WritersAsync(Id<Ticket> id, string teammate, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - StillWriting;
        return await db.ReplyDrafts.AsNoTracking()
            .Where(draft => draft.TicketId == id && draft.Teammate != teammate && draft.UpdatedAt >= since && draft.Body != "")
            .OrderBy(draft => draft.Teammate).Select(draft => draft.Teammate).ToListAsync(cancellationToken);
    }

    private async Task<Attachment[]> StillThereAsync(Id<Ticket> id, ReplyDraft draft, CancellationToken cancellationToken)
    {
        var left = new List<Attachment>();
        foreach (var attachment in draft.Attachments)
        {
            var upload = await db.UploadsAsync(id, [attachment], AuthorKind.Teammate, cancellationToken);
            if (!upload.IsRefused)
                left.AddRange(upload.Value);
        }

        return [.. left];
    }
}

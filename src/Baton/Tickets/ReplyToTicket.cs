using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.Repeats;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Baton.Tickets.Drafts;
using Baton.Tickets.Macros;
using Baton.Tickets.Timelines;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>What a teammate writes.</summary>
public sealed record TeammateReply
{
    private const int MostArticles = 5;

    [Required, StringLength(20_000, MinimumLength = 1), StorableText]
    public required string Message { get; init; }

    /// <summary><c>public</c> goes to the customer; <c>note</c> is for the team alone.</summary>
    public MessageVisibility Visibility { get; init; } = MessageVisibility.Public;

    /// <summary>
    /// The version of the ticket that the teammate had before their eyes. When it changed meanwhile the reply is not
    /// sent and the answer is 409, with what is new in <c>changes</c>. Leave out to send in any case.
    /// </summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>Ids of files that were uploaded to this ticket before, at most 10.</summary>
    [MaxLength(AttachmentView.MostPerMessage)]
    public IReadOnlyList<Guid> Attachments { get; init; } = [];

    /// <summary>Keys of articles that the reply relies on, at most 5: search learns that they answer what the customer asked.</summary>
    [MaxLength(MostArticles)]
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>
    /// What else happens to the ticket with these words, at most 5, in this order: what a macro does, or `resolve`. All of
    /// it or nothing.
    /// </summary>
    [MaxLength(MacroWords.MostActions)]
    public IReadOnlyList<TicketChange> Actions { get; init; } = [];
}

/// <summary>
/// A teammate answers or notes something. Answering takes the ticket over: agents fall silent. The teammate's draft goes
/// in the same transaction that sends its words.
/// </summary>
internal sealed class ReplyToTicket(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<MessageView>> RunAsync(
        Id<Ticket> id, TeammateReply reply, string teammate, CancellationToken cancellationToken) =>
        RunAsync(id, reply, teammate, null, cancellationToken);

    /// <param name="input">With an external id: a second reply with the same one is answered like the first and sent once.</param>
    public Task<Result<MessageView>> RunAsync(
        Id<Ticket> id, TeammateReply reply, string teammate, RawInput? input, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<MessageView>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (input is not null && await EarlierAsync(db, input, token) is { } earlier)
                    return earlier;
                if (reply.ExpectedVersion is { } expected && expected != ticket.Version)
                    return await db.ChangedAsync(ticket, expected, token);
                if (reply.Actions.Count > 0 && (MacroActions.Check(reply.Actions) ?? MacroActions.CheckFor(ticket)) is { } wrong)
                    return wrong;
                var uploads = await db.UploadsAsync(id, reply.Attachments, AuthorKind.Teammate, token);
                if (uploads.IsRefused)
                    return uploads.Problem;

                var now = clock.GetUtcNow();
                var isNewHere = ticket.Teammate != teammate;
                if (reply.Visibility is MessageVisibility.Public)
                {
                    var replied = ticket.RepliedByTeammate(teammate, now);
                    if (replied.IsRefused)
                        return replied.Problem;
                    if (isNewHere)
                        db.Record(ticket, TicketEvents.TakenOver, $"teammate:{teammate}", new TakenOver(teammate), now);
                }

                var message = db.AddMessage(
                    ticket, AuthorKind.Teammate, teammate, reply.Message, now, reply.Visibility, attachments: uploads.Value);
                if (reply.Visibility is MessageVisibility.Public)
                {
                    await db.TeachNamedAsync(ticket, message, reply.Articles, $"teammate:{teammate}", now, token);
                    db.AskForFirst(TicketWork.TeammateReplied, message.Id.ToString(), now);
                }

                if (input is not null)
                    db.Keep(input, ticket, message, now);
                await db.RemoveDraftAsync(id, teammate, token);
                foreach (var action in reply.Actions)
                {
                    // Checked above. A refusal now would leave half of it done, so nothing of it may stay.
                    if (await db.ApplyAsync(ticket, action, teammate, now, token) is { IsRefused: true } refused)
                        throw new InvalidOperationException($"{action.Action} was checked and yet refused: {refused.Problem.Code}.");
                }

                return MessageView.Of(message, uploads.Value);
            },
            cancellationToken);

    private static async Task<Result<MessageView>?> EarlierAsync(BatonDb db, RawInput input, CancellationToken cancellationToken)
    {
        var earlier = await db.ReceivedInputs.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Channel == input.Channel && candidate.ExternalId == input.ExternalId, cancellationToken);
        if (earlier is null)
            return null;
        if (earlier.Body != input.Body)
            return RepeatProblems.OtherRequest();

        var message = await db.Messages.AsNoTracking().SingleAsync(sent => sent.Id == earlier.MessageId, cancellationToken);
        var files = await db.Attachments.AsNoTracking().Where(file => file.MessageId == message.Id).ToListAsync(cancellationToken);
        return MessageView.Of(message, files);
    }
}

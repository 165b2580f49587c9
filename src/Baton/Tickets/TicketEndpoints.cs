using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.Repeats;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Baton.Tickets.Drafts;
using Baton.Tickets.Inbox;
using Baton.Tickets.Macros;
using Baton.Tickets.Similar;
using Baton.Tickets.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

internal static class TicketEndpoints
{
    private const int LongestKey = 200;

    public static void MapTickets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tickets/{id}", GetTicket).WithTags("Tickets").RequireAuthorization(Policies.Customer);
        routes.MapGet("/tickets/{id}/messages", ListPublicMessages).WithTags("Tickets").RequireAuthorization(Policies.Customer);
        routes.MapPost("/tickets/{id}/rating", Rate).WithTags("Tickets").RequireAuthorization(Policies.Customer);

        routes.MapTimelines();
        routes.MapSimilar();
        routes.MapAttachments();
        routes.MapDrafts();
        routes.MapMacros();
        routes.MapGet("/api/v1/articles/{key}/tickets", ListCitingTickets).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        routes.MapTicketLists();
        routes.MapInbox();
        routes.MapTicketMoves();

        var inside = routes.MapGroup("/api/v1/tickets").WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        inside.MapGet("/{id}", GetTicket);
        inside.MapGet("/{id}/messages", ListMessages);
        inside.MapGet("/{id}/events", ListEvents);
        inside.MapPost("/{id}/replies", Reply).RequireAuthorization(Policies.Teammate)
            .WithMetadata(new OwnRepeats("The key is stored with the reply, in its transaction."));
    }

    /// <summary>A ticket as it is now. With its `ETag` in `If-None-Match` an unchanged one is answered by 304.</summary>
    private static async Task<Results<Ok<TicketView>, StatusCodeHttpResult, ProblemHttpResult>> GetTicket(
        Id<Ticket> id, HttpContext http, BatonDb db, CancellationToken cancellationToken)
    {
        // A ticket that the caller may not see and one that does not exist look the same.
        var ticket = http.Caller.MayUse(id.Value)
            ? await db.Tickets.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken)
            : null;
        if (ticket is null)
            return Problems.ToHttp(TicketProblems.NotFound(id));

        var view = TicketView.Of(ticket);
        var tag = TicketMoveEndpoints.ETag(view);
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.Contains(tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Ok(view);
    }

    /// <summary>The conversation as the customer sees it.</summary>
    private static Task<Results<Ok<IReadOnlyList<MessageView>>, ProblemHttpResult>> ListPublicMessages(
        Id<Ticket> id, HttpContext http, BatonDb db, CancellationToken cancellationToken) =>
        ConversationAsync(id, http, db, withNotes: false, cancellationToken);

    /// <summary>The conversation with the team's notes.</summary>
    private static Task<Results<Ok<IReadOnlyList<MessageView>>, ProblemHttpResult>> ListMessages(
        Id<Ticket> id, HttpContext http, BatonDb db, CancellationToken cancellationToken) =>
        ConversationAsync(id, http, db, withNotes: true, cancellationToken);

    private static async Task<Results<Ok<IReadOnlyList<MessageView>>, ProblemHttpResult>> ConversationAsync(
        Id<Ticket> id, HttpContext http, BatonDb db, bool withNotes, CancellationToken cancellationToken)
    {
        if (!http.Caller.MayUse(id.Value) || !await db.Tickets.AnyAsync(ticket => ticket.Id == id, cancellationToken))
            return Problems.ToHttp(TicketProblems.NotFound(id));

        var messages = await db.Messages.AsNoTracking()
            .Where(message => message.TicketId == id && (withNotes || message.Visibility == MessageVisibility.Public))
            .OrderBy(message => message.Sequence).ToListAsync(cancellationToken);
        var files = await db.Attachments.AsNoTracking()
            .Where(file => file.TicketId == id && file.MessageId != null).OrderBy(file => file.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<MessageView>>(
            messages.ConvertAll(message => MessageView.Of(message, files.Where(file => file.MessageId == message.Id))));
    }

    /// <summary>The customer rates the resolution, 1 to 5. Changeable until a comment was left; never before the ticket is resolved.</summary>
    private static async Task<Results<Ok<RatingView>, ProblemHttpResult>> Rate(
        Id<Ticket> id, NewRating request, HttpContext http, RateTicket rateTicket, CancellationToken cancellationToken)
    {
        if (!http.Caller.MayWriteTo(id.Value))
            return Problems.ToHttp(TicketProblems.NotFound(id));

        var result = await rateTicket.RunAsync(id, request, cancellationToken);
        return result.Match<Results<Ok<RatingView>, ProblemHttpResult>>(
            rating => TypedResults.Ok(rating), problem => Problems.ToHttp(problem));
    }

    /// <summary>The tickets in which a reply relied on this article, latest first, at most 50.</summary>
    private static async Task<Ok<IReadOnlyList<CitingTicket>>> ListCitingTickets(
        string key, CitingTickets citingTickets, CancellationToken cancellationToken) =>
        TypedResults.Ok(await citingTickets.RunAsync(key, cancellationToken));

    /// <summary>Everything that happened to the ticket after `after`, in order, without gaps.</summary>
    private static async Task<Results<Ok<IReadOnlyList<EventView>>, ProblemHttpResult>> ListEvents(
        Id<Ticket> id, LiveFeed feed, CancellationToken cancellationToken, int after = 0)
    {
        // The first event is the opening: a ticket without any does not exist.
        var events = await feed.ReadSubjectAsync(id.Value, after, cancellationToken);
        if (events.Count is 0 && (await feed.ReadSubjectAsync(id.Value, 0, cancellationToken)).Count is 0)
            return Problems.ToHttp(TicketProblems.NotFound(id));
        return TypedResults.Ok<IReadOnlyList<EventView>>([.. events.Select(EventView.Of)]);
    }

    /// <summary>
    /// A teammate answers, or notes something for the team. Answering takes the ticket over from the agents. With an
    /// `Idempotency-Key`, a repeated request is answered like the first and nothing is sent twice.
    /// </summary>
    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> Reply(
        Id<Ticket> id, TeammateReply request, HttpContext http, ReplyToTicket replyToTicket, CancellationToken cancellationToken)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > LongestKey)
            return Problems.ToHttp(Problem.Invalid("Idempotency-Key", $"At most {LongestKey} characters."));

        var result = await replyToTicket.RunAsync(
            id, request, http.Caller.Name, RawInput.OfReply(http.Caller.Name, id, key, request), cancellationToken);
        return result.Match<Results<Ok<MessageView>, ProblemHttpResult>>(
            message => TypedResults.Ok(message), problem => Problems.ToHttp(problem));
    }
}

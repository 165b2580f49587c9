using System.Globalization;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tickets;

/// <summary>
/// Moves of one ticket. The version that a move is based on comes as `expected_version` (409 when it changed) or as
/// `If-Match` with the ticket's `ETag` (412); the problem carries the ticket as it is now in `current`.
/// </summary>
internal static class TicketMoveEndpoints
{
    public static void MapTicketMoves(this IEndpointRouteBuilder routes)
    {
        var ticket = routes.MapGroup("/api/v1/tickets/{id}").WithTags("Tickets").RequireAuthorization(Policies.Teammate);
        ticket.MapPost("/take-over", TakeOver);
        ticket.MapPost("/hand-back", HandBack);
        ticket.MapPost("/resolve", Resolve);
        ticket.MapPost("/assign", Assign);
        ticket.MapPost("/status", SetStatus);
        ticket.MapPost("/priority", SetPriority);
        ticket.MapPost("/category", SetCategory);
        ticket.MapPost("/language", SetLanguage);
    }

    /// <summary>Version, then the number of the newest event: a note changes what is shown but not what moves are based on.</summary>
    public static string ETag(TicketView ticket) => string.Create(
        CultureInfo.InvariantCulture, $"\"{ticket.Version}.{ticket.Metadata["sequence"]}\"");

    /// <summary>A teammate takes the ticket; the agents fall silent at once.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> TakeOver(
        Id<Ticket> id, TeammateMove request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, new() { Action = TicketAction.TakeOver }, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>
    /// The ticket goes back to the agents; if the customer waits, they answer now. `reason` tells them how to go on: it is
    /// kept as a note and the next run reads it.
    /// </summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> HandBack(
        Id<Ticket> id, TeammateMove request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, new() { Action = TicketAction.HandBack, Reason = request.Reason }, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>A teammate resolves the ticket; `reason` becomes its resolution.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> Resolve(
        Id<Ticket> id, TeammateMove request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(
            id, new() { Action = TicketAction.Resolve, Reason = request.Reason }, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>A teammate, a team or nobody in particular becomes responsible. It is people's then; agents fall silent.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> Assign(
        Id<Ticket> id, TicketAssignment request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, request.Change, request.ExpectedVersion, http, moveTicket, cancellationToken, field: "teammate");

    /// <summary>A person says where the ticket stands. A snoozed one comes back at its time, or when the customer writes.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> SetStatus(
        Id<Ticket> id, TicketStanding request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, request.Change, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>A person chooses the priority; agents do not change it again.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> SetPriority(
        Id<Ticket> id, TicketUrgency request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, request.Change, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>A person chooses the category; agents do not change it again.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> SetCategory(
        Id<Ticket> id, TicketTopic request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, request.Change, request.ExpectedVersion, http, moveTicket, cancellationToken);

    /// <summary>A person says in which language the customer writes; agents answer in it from now on and do not change it again.</summary>
    private static Task<Results<Ok<TicketView>, ProblemHttpResult>> SetLanguage(
        Id<Ticket> id, TicketSpeech request, HttpContext http, MoveTicket moveTicket, CancellationToken cancellationToken) =>
        MoveAsync(id, request.Change, request.ExpectedVersion, http, moveTicket, cancellationToken, field: "language");

    private static async Task<Results<Ok<TicketView>, ProblemHttpResult>> MoveAsync(
        Id<Ticket> id, TicketChange change, int? expectedVersion, HttpContext http, MoveTicket moveTicket,
        CancellationToken cancellationToken, string field = "value")
    {
        var header = http.Request.Headers.IfMatch.FirstOrDefault();
        if (!TryRead(header, out var matching))
            return Problems.ToHttp(Problem.Invalid("If-Match", "Send the ETag of the ticket, unchanged."));

        var result = await moveTicket.RunAsync(id, change, expectedVersion ?? matching, http.Caller.Name, cancellationToken);
        if (!result.IsRefused)
        {
            http.Response.Headers.ETag = ETag(result.Value.Ticket);
            return TypedResults.Ok(result.Value.Ticket);
        }

        return result.Problem.Code == TicketProblems.ChangedCode && expectedVersion is null
            ? TypedResults.Problem(
                result.Problem.Detail, statusCode: StatusCodes.Status412PreconditionFailed, extensions: Problems.Extensions(result.Problem))
            : Problems.ToHttp(result.Problem.Field is "value" ? result.Problem with { Field = field } : result.Problem);
    }

    /// <summary>The version in an <c>If-Match</c>; null for none and for <c>*</c>. False when it is no version of a ticket.</summary>
    private static bool TryRead(string? header, out int? version)
    {
        version = null;
        if (header is null or "*")
            return true;
        if (!int.TryParse(header.Trim('"').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given))
            return false;
        version = given;
        return true;
    }
}

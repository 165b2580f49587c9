using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Baton.Answering.Searching;
using Baton.Answering.Waiting;
using Baton.Channels;
using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.Repeats;
using Baton.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class AnswerEndpoints
{
    private const int LongestWait = 120;
    private const int LongestKey = 200;
    private const string IdempotencyKey = "Idempotency-Key";

    public static void MapAnswering(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets").WithTags("Tickets").RequireAuthorization(Policies.Customer);
        var repeats = new OwnRepeats("The key is stored with the message, in its transaction.");
        tickets.MapPost("/create", CreateTicket).WithMetadata(repeats);
        tickets.MapPost("/{id}/messages", AddMessage).WithMetadata(repeats);
        routes.MapRuns();
        routes.MapJudging();
        routes.MapAgents();
        routes.MapAutonomy();
        routes.MapCompany();
        routes.MapSearchTest();
    }

    /// <summary>
    /// Opens a ticket. It is on disk before the answer leaves; the answer then waits up to `wait` seconds (default 20)
    /// for what the agents make of it. `wait=0` answers at once with `processing_result: null`.
    /// </summary>
    private static async Task<Results<Created<CreatedTicket>, ProblemHttpResult>> CreateTicket(
        NewTicket request, HttpContext http, TicketDesk desk, CancellationToken cancellationToken, int wait = 20)
    {
        if (!http.Caller.MayOpenTickets)
            return Problems.ToHttp(new Problem(ProblemKind.Forbidden, "key.required", "A ticket token opens one ticket only; use a service key to open others."));
        if (Check(wait, http) is { } problem)
            return Problems.ToHttp(problem);

        var result = await desk.OpenAsync(
            request, Input(http, "create", request), TimeSpan.FromSeconds(wait), cancellationToken);
        return result.Match<Results<Created<CreatedTicket>, ProblemHttpResult>>(
            created => TypedResults.Created($"/tickets/{created.TicketId}", created), refused => Problems.ToHttp(refused));
    }

    /// <summary>The customer writes again. The agent in charge answers, or a person if one has taken over (`response` is null then).</summary>
    private static async Task<Results<Ok<AddedMessage>, ProblemHttpResult>> AddMessage(
        Id<Ticket> id, NewMessage request, HttpContext http, TicketDesk desk, CancellationToken cancellationToken, int wait = 20)
    {
        if (!http.Caller.MayWriteTo(id.Value))
            return Problems.ToHttp(TicketProblems.NotFound(id));
        if (Check(wait, http) is { } problem)
            return Problems.ToHttp(problem);

        var result = await desk.ReceiveAsync(
            id, request, Input(http, id.ToString(), request), TimeSpan.FromSeconds(wait), cancellationToken);
        return result.Match<Results<Ok<AddedMessage>, ProblemHttpResult>>(
            added => TypedResults.Ok(added), refused => Problems.ToHttp(refused));
    }

    private static Problem? Check(int wait, HttpContext http)
    {
        if (wait is < 0 or > LongestWait)
            return Problem.Invalid("wait", $"Wait 0 to {LongestWait} seconds.");
        return http.Request.Headers[IdempotencyKey].ToString().Length > LongestKey
            ? Problem.Invalid(IdempotencyKey, $"At most {LongestKey} characters.")
            : null;
    }

    /// <summary>Always of one length, so that sender, scope and key fit into the column together.</summary>
    private static string Hash(string key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>
    /// The request as it came in. One sender's idempotency key never meets another's, nor the same key on another ticket.
    /// </summary>
    private static RawInput Input<TRequest>(HttpContext http, string scope, TRequest request)
    {
        var key = http.Request.Headers[IdempotencyKey].ToString();
        var raw = http.RawBody ?? Json.Write(request);
        return new RawInput("api", raw, key.Length is 0 ? null : $"{http.Caller.Name}:{scope}:{Hash(key)}");
    }
}

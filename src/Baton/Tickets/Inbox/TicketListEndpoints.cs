using System.ComponentModel;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Baton.Tickets.Inbox;

internal static class TicketListEndpoints
{
    private const int LongestSearch = 200;

    public static void MapTicketLists(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/api/v1/tickets").WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        tickets.MapGet("", ListTickets);
        tickets.MapGet("/rows", ListRows);
        tickets.MapGet("/counts", Count);
    }

    /// <summary>
    /// Tickets of a view, narrowed by filters. Go on with `next_cursor` as `cursor` and the same `sort`. Several values
    /// of a filter are repeated (`status=new&amp;status=escalated`) or parted by commas.
    /// </summary>
    private static async Task<Results<Ok<Page<TicketView>>, ProblemHttpResult>> ListTickets(
        [AsParameters] Parameters parameters, HttpContext http, FindTickets findTickets, CancellationToken cancellationToken)
    {
        var listing = parameters.Read();
        if (listing.IsRefused)
            return Problems.ToHttp(listing.Problem);
        var result = await findTickets.RunAsync(listing.Value, http.Caller, cancellationToken);
        return result.Match<Results<Ok<Page<TicketView>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }

    /// <summary>The same list as light lines: who, what, where it stands and the beginning of the last message.</summary>
    private static async Task<Results<Ok<Page<TicketRow>>, ProblemHttpResult>> ListRows(
        [AsParameters] Parameters parameters, HttpContext http, FindTickets findTickets, CancellationToken cancellationToken)
    {
        var listing = parameters.Read();
        if (listing.IsRefused)
            return Problems.ToHttp(listing.Problem);
        var result = await findTickets.RowsAsync(listing.Value, http.Caller, cancellationToken);
        return result.Match<Results<Ok<Page<TicketRow>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }

    /// <summary>How many tickets each of the caller's views holds.</summary>
    private static async Task<Ok<TicketCounts>> Count(HttpContext http, CountTickets countTickets, CancellationToken cancellationToken) =>
        TypedResults.Ok(await countTickets.RunAsync(http.Caller, cancellationToken));

    /// <summary>The query of a list's address.</summary>
    internal sealed record Parameters
    {
        [FromQuery(Name = "view"), Description("`mine, unassigned, escalated, waiting, ai_working, resolved, all`, or the id of a saved view.")]
        public string? View { get; init; }

        [FromQuery(Name = "id"), Description("Only these tickets, at most 200; together with a view it tells which of them belong to it.")]
        public Guid[]? Ids { get; init; }

        [FromQuery(Name = "status")]
        public string[]? Status { get; init; }

        [FromQuery(Name = "category")]
        public string[]? Category { get; init; }

        [FromQuery(Name = "priority")]
        public string[]? Priority { get; init; }

        [FromQuery(Name = "rating"), Description("`unhappy` (1 or 2), `fair` (3) or `happy` (4 or 5).")]
        public string[]? Rating { get; init; }

        [FromQuery(Name = "agent"), Description("Name of the AI agent in charge.")]
        public string? Agent { get; init; }

        [FromQuery(Name = "teammate"), Description("Name of the teammate in charge, `me`, or `none`.")]
        public string? Teammate { get; init; }

        [FromQuery(Name = "team")]
        public string? Team { get; init; }

        [FromQuery(Name = "channel")]
        public string? Channel { get; init; }

        [FromQuery(Name = "language")]
        public string? Language { get; init; }

        [FromQuery(Name = "customer_id")]
        public string? CustomerId { get; init; }

        [FromQuery(Name = "created_from")]
        public DateTimeOffset? CreatedFrom { get; init; }

        [FromQuery(Name = "created_to"), Description("Not included itself.")]
        public DateTimeOffset? CreatedTo { get; init; }

        [FromQuery(Name = "updated_from")]
        public DateTimeOffset? UpdatedFrom { get; init; }

        [FromQuery(Name = "updated_to"), Description("Not included itself.")]
        public DateTimeOffset? UpdatedTo { get; init; }

        [FromQuery(Name = "q"), Description("Words of the subject, the messages, the customer's name, e-mail or id, or a ticket's number; each must occur.")]
        public string? Q { get; init; }

        [FromQuery(Name = "sort"), Description("`newest, oldest_waiting, updated` or `priority`.")]
        public string? Sort { get; init; }

        [FromQuery(Name = "cursor")]
        public string? Cursor { get; init; }

        [FromQuery(Name = "limit"), Description("1 to 200; 50 when left out.")]
        public int? Limit { get; init; }

        public Result<TicketListing> Read()
        {
            if (Sort is not null && !Json.TryWord<TicketSort>(Sort, out _))
                return TicketProblems.UnknownWord<TicketSort>("sort");
            if (Q?.Length > LongestSearch)
                return Problem.Invalid("q", $"Search for at most {LongestSearch} characters.");

            if (Ids?.Length > FindTickets.LargestPage)
                return Problem.Invalid("id", $"Ask for at most {FindTickets.LargestPage} tickets at once.");

            var query = new TicketQuery
            {
                Status = Status,
                Category = Category,
                Priority = Priority,
                Rating = Rating,
                Agent = Agent,
                Teammate = Teammate,
                Team = Team,
                Channel = Channel,
                Language = Language,
                CustomerId = CustomerId,
                CreatedFrom = CreatedFrom,
                CreatedTo = CreatedTo,
                UpdatedFrom = UpdatedFrom,
                UpdatedTo = UpdatedTo,
                Q = Q,
                Sort = Json.TryWord(Sort, out TicketSort sort) ? sort : null,
            };
            return new TicketListing(View, query, Cursor, Limit ?? 50, Ids is { Length: > 0 } ? Ids : null);
        }
    }
}

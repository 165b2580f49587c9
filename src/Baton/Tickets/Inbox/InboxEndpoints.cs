using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Inbox;

internal static class InboxEndpoints
{
    public static void MapInbox(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/tickets/bulk", Change).WithTags("Tickets").RequireAuthorization(Policies.Teammate);

        var views = routes.MapGroup("/api/v1/views").WithTags("Views").RequireAuthorization(Policies.Viewer);
        views.MapGet("", ListViews);
        views.MapPost("", AddView);
        views.MapPut("/{id}", ChangeView);
        views.MapDelete("/{id}", DeleteView);
    }

    /// <summary>
    /// Changes up to 200 tickets. Each succeeds or fails by itself; the result says so, with the change that takes it back.
    /// </summary>
    private static async Task<Results<Ok<BulkResult>, ProblemHttpResult>> Change(
        BulkChange request, HttpContext http, ChangeTickets changeTickets, CancellationToken cancellationToken)
    {
        var result = await changeTickets.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<BulkResult>, ProblemHttpResult>>(
            done => TypedResults.Ok(done), problem => Problems.ToHttp(problem));
    }

    /// <summary>The caller's own views and those shared with the team, by name.</summary>
    private static async Task<Ok<IReadOnlyList<SavedViewView>>> ListViews(
        HttpContext http, BatonDb db, CancellationToken cancellationToken)
    {
        var views = await db.SavedViewsOf(http.Caller.Name).AsNoTracking()
            .OrderBy(view => view.Name).ThenBy(view => view.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<SavedViewView>>(views.ConvertAll(view => SavedViewView.Of(view, http.Caller.Name)));
    }

    /// <summary>Keeps filters and an order under a name. Only leads share a view with the team.</summary>
    private static async Task<Results<Created<SavedViewView>, ProblemHttpResult>> AddView(
        NewSavedView request, HttpContext http, SaveView saveView, IAuthorizationService rights, CancellationToken cancellationToken)
    {
        var result = await saveView.AddAsync(request, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<Created<SavedViewView>, ProblemHttpResult>>(
            view => TypedResults.Created($"/api/v1/views/{view.Id}", view), problem => Problems.ToHttp(problem));
    }

    /// <summary>Renames a view, changes what it shows, or shares it. A shared view may be changed by its maker and by leads.</summary>
    private static async Task<Results<Ok<SavedViewView>, ProblemHttpResult>> ChangeView(
        Id<SavedView> id, NewSavedView request, HttpContext http, SaveView saveView, IAuthorizationService rights,
        CancellationToken cancellationToken)
    {
        var result = await saveView.ChangeAsync(id, request, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<Ok<SavedViewView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));
    }

    /// <summary>Deletes a view; tickets stay as they are.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteView(
        Id<SavedView> id, HttpContext http, SaveView saveView, IAuthorizationService rights, CancellationToken cancellationToken)
    {
        var result = await saveView.DeleteAsync(id, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    private static async Task<ViewKeeper> KeeperAsync(HttpContext http, IAuthorizationService rights)
    {
        var lead = await rights.AuthorizeAsync(http.User, Policies.Lead);
        return new ViewKeeper(http.Caller.Name, lead.Succeeded ? ViewSharing.Allowed : ViewSharing.ForLeadsOnly);
    }
}

using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tickets.Drafts;

/// <summary>When a draft was kept.</summary>
public sealed record KeptDraft(DateTimeOffset UpdatedAt);

internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/v1/tickets/{id}").WithTags("Tickets").RequireAuthorization(Policies.Teammate);
        drafts.MapGet("/draft", Read);
        drafts.MapPut("/draft", Keep);
        drafts.MapDelete("/draft", Drop);
        drafts.MapGet("/writers", Writers);
    }

    /// <summary>Your own unsent words on this ticket; 204 when there are none.</summary>
    private static async Task<Results<Ok<DraftView>, NoContent>> Read(
        Id<Ticket> id, HttpContext http, KeepDraft keepDraft, CancellationToken cancellationToken) =>
        await keepDraft.ReadAsync(id, http.Caller.Name, cancellationToken) is { } draft
            ? TypedResults.Ok(draft)
            : TypedResults.NoContent();

    /// <summary>Keeps your unsent words, in place of what was kept before. Sending them removes the draft.</summary>
    private static async Task<Results<Ok<KeptDraft>, ProblemHttpResult>> Keep(
        Id<Ticket> id, DraftWords words, HttpContext http, KeepDraft keepDraft, CancellationToken cancellationToken)
    {
        var result = await keepDraft.SaveAsync(id, words, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<KeptDraft>, ProblemHttpResult>>(
            at => TypedResults.Ok(new KeptDraft(at)), problem => Problems.ToHttp(problem));
    }

    /// <summary>Throws your unsent words away.</summary>
    private static async Task<NoContent> Drop(
        Id<Ticket> id, HttpContext http, KeepDraft keepDraft, CancellationToken cancellationToken)
    {
        await keepDraft.DropAsync(id, http.Caller.Name, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Names of other teammates who are writing on this ticket at the moment.</summary>
    private static async Task<Ok<IReadOnlyList<string>>> Writers(
        Id<Ticket> id, HttpContext http, KeepDraft keepDraft, CancellationToken cancellationToken) =>
        TypedResults.Ok(await keepDraft.WritersAsync(id, http.Caller.Name, cancellationToken));
}

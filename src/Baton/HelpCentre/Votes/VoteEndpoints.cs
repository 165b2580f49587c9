using Baton.Foundation;
using Baton.HelpCentre.Pages;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.HelpCentre.Votes;

internal static class VoteEndpoints
{
    public static void MapVotes(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/help/articles/{name}/vote", Vote);
        pages.MapGet("/help/articles/{name}/thanks", Thanks);
    }

    public static void MapComments(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/articles/{key}/comments", ListComments).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);

    /// <summary>What readers wrote when they said whether an article helped, newest first, at most 200.</summary>
    private static async Task<Results<Ok<IReadOnlyList<ReaderComment>>, ProblemHttpResult>> ListComments(
        string key, ReadComments readComments, CancellationToken cancellationToken)
    {
        var result = await readComments.RunAsync(key, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<ReaderComment>>, ProblemHttpResult>>(
            comments => TypedResults.Ok(comments), problem => Problems.ToHttp(problem));
    }

    private static async Task<IResult> Vote(
        string name, HttpContext http, FrameSetup frames, Shelf shelf, VoteOnArticle voteOnArticle, CancellationToken cancellationToken)
    {
        var card = await shelf.NamedAsync(name, cancellationToken);
        var frame = await frames.FrameAsync(http, card?.Language, cancellationToken);
        if (card is null)
            return ServeSetup.Missing(http, frame);
        var form = await http.FormAsync(cancellationToken);
        var said = form.Text("comment") is { Length: > 0 } comment ? comment : null;
        if (http.IsFromElsewhere() || !Json.TryWord(form.Text("vote"), out Opinion opinion) || !IsStorable(said))
            return ServeSetup.ShowOnce(http, frame, NoticePage.Of(frame, card.Title, frame.Words.NotRead), StatusCodes.Status400BadRequest);

        var result = await voteOnArticle.RunAsync(card, opinion, said, http.Visitor(), cancellationToken);
        if (result.IsRefused)
            return ServeSetup.ShowOnce(http, frame, NoticePage.Of(frame, card.Title, frame.Words.TooMuch), StatusCodes.Status429TooManyRequests);
        return http.IsInPlace()
            ? TypedResults.Content(VoteForm.InPlace(frame.Words, card, opinion, said is not null).Value, "text/html; charset=utf-8")
            : ServeSetup.SeeOther(http, $"/help/articles/{Uri.EscapeDataString(card.Key)}/thanks?vote={Json.Word(opinion)}{(said is null ? "" : "&comment=1")}");
    }

    private static async Task<IResult> Thanks(
        string name, HttpContext http, FrameSetup frames, Shelf shelf, CancellationToken cancellationToken, string? vote = null, string? comment = null)
    {
        var card = await shelf.NamedAsync(name, cancellationToken);
        var frame = await frames.FrameAsync(http, card?.Language, cancellationToken);
        return card is null || !Json.TryWord(vote, out Opinion opinion)
            ? ServeSetup.Missing(http, frame)
            : ServeSetup.ShowOnce(http, frame, VoteForm.Thanks(frame, card, opinion, comment is not null));
    }

    /// <summary>PostgreSQL keeps no zero byte, and nobody types one.</summary>
    private static bool IsStorable(string? comment) =>
        comment is null || (comment.Length <= VoteOnArticle.LongestComment && !comment.Contains('\0', StringComparison.Ordinal));
}

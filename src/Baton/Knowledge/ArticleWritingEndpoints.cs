using System.Globalization;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Knowledge;

/// <summary>Writing articles.</summary>
internal static class ArticleWritingEndpoints
{
    public static void MapArticleWriting(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/api/v1/articles").WithTags("Knowledge").RequireAuthorization(Policies.Teammate);
        articles.MapPost("", Create);
        articles.MapPut("/{key}", PutArticle);
        articles.MapPost("/{key}/save", Save);
        articles.MapPost("/{key}/publish", Publish);
        articles.MapPost("/{key}/unpublish", Unpublish);
        articles.MapPost("/{key}/discard-draft", DiscardDraft);
        articles.MapPost("/{key}/archive", Archive);
        articles.MapPost("/{key}/unarchive", Unarchive);
        articles.MapPost("/{key}/versions/{number}/restore", Restore);
        articles.MapPost("/{key}/feedback", GiveFeedback);

        var deleting = routes.MapGroup("/api/v1/articles").WithTags("Knowledge").RequireAuthorization(Policies.Lead);
        deleting.MapDelete("/{key}", Delete);
        deleting.MapPost("/{key}/undelete", Undelete);
    }

    /// <summary>Writes a new article, as a draft unless `publish` is true.</summary>
    private static async Task<Results<Created<ArticleView>, ProblemHttpResult>> Create(
        NewArticle request, HttpContext http, CreateArticle createArticle, CancellationToken cancellationToken)
    {
        var result = await createArticle.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Created<ArticleView>, ProblemHttpResult>>(
            article => TypedResults.Created($"/api/v1/articles/{article.Key}", article), problem => Problems.ToHttp(problem));
    }

    /// <summary>Writes an article: Markdown with optional front matter, as in the workspace's files. Changed words make a new version.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> PutArticle(
        string key, NewArticleText request, HttpContext http, SaveArticle saveArticle, ReadArticle readArticle,
        CancellationToken cancellationToken)
    {
        var file = FrontMatter.Read(request.Markdown, $"{key}.md");
        if (file.IsRefused)
            return Problems.ToHttp(file.Problem);
        var article = file.Value with { Key = key };
        if (ArticleRules.Check(article) is { } problem)
            return Problems.ToHttp(problem);

        await saveArticle.RunAsync(article, http.Caller.Name, cancellationToken);
        return (await readArticle.RunAsync(key, null, cancellationToken)).ToHttp(http);
    }

    /// <summary>
    /// Saves an article as its editor holds it. The words of a published article wait as its draft unless `publish` is
    /// true; category, tags, audience and language hold at once.
    /// </summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> Save(
        string key, ArticleEdit request, HttpContext http, EditArticle editArticle, CancellationToken cancellationToken)
    {
        var expected = Expected(http, request.ExpectedRevision);
        return expected.IsRefused
            ? Problems.ToHttp(expected.Problem)
            : (await editArticle.RunAsync(
                key, request with { ExpectedRevision = Stated(expected) }, http.Caller.Name, cancellationToken)).ToHttp(http);
    }

    /// <summary>The newest words go live: readers and agents see them.</summary>
    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> Publish(
        string key, ArticleMove? request, HttpContext http, MoveArticle moveArticle, CancellationToken cancellationToken) =>
        MoveAsync(http, request, expected => moveArticle.PublishAsync(key, expected, http.Caller.Name, cancellationToken));

    /// <summary>A published article becomes a draft: readers and agents no longer see it.</summary>
    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> Unpublish(
        string key, ArticleMove? request, HttpContext http, MoveArticle moveArticle, CancellationToken cancellationToken) =>
        MoveAsync(http, request, expected => moveArticle.UnpublishAsync(key, expected, http.Caller.Name, cancellationToken));

    /// <summary>Drops words that wait to be published; they stay among the versions.</summary>
    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> DiscardDraft(
        string key, ArticleMove? request, HttpContext http, MoveArticle moveArticle, CancellationToken cancellationToken) =>
        MoveAsync(http, request, expected => moveArticle.DiscardDraftAsync(key, expected, http.Caller.Name, cancellationToken));

    /// <summary>Puts an article away: nobody finds it, and it can be taken out again.</summary>
    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> Archive(
        string key, ArticleMove? request, HttpContext http, MoveArticle moveArticle, CancellationToken cancellationToken) =>
        MoveAsync(http, request, expected => moveArticle.ArchiveAsync(key, expected, http.Caller.Name, cancellationToken));

    /// <summary>Takes an article out of the archive, as a draft.</summary>
    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> Unarchive(
        string key, ArticleMove? request, HttpContext http, MoveArticle moveArticle, CancellationToken cancellationToken) =>
        MoveAsync(http, request, expected => moveArticle.UnarchiveAsync(key, expected, http.Caller.Name, cancellationToken));

    /// <summary>The words of an earlier version become the newest, as a version of their own.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> Restore(
        string key, int number, ArticleRestore request, HttpContext http, ArticleHistory history, CancellationToken cancellationToken)
    {
        var expected = Expected(http, request.ExpectedRevision);
        return expected.IsRefused
            ? Problems.ToHttp(expected.Problem)
            : (await history.RestoreAsync(
                key, number, request with { ExpectedRevision = Stated(expected) }, http.Caller.Name, cancellationToken)).ToHttp(http);
    }

    /// <summary>Counts a view or a vote.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> GiveFeedback(
        string key, ArticleFeedback request, RateArticle rateArticle, CancellationToken cancellationToken)
    {
        var result = await rateArticle.RunAsync(key, request, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>Deletes an archived article. It can be brought back for ten minutes; then it is erased with all its versions.</summary>
    private static async Task<Results<Ok<DeletedArticle>, ProblemHttpResult>> Delete(
        string key, HttpContext http, DeleteArticle deleteArticle, CancellationToken cancellationToken)
    {
        var expected = Expected(http, null);
        if (expected.IsRefused)
            return Problems.ToHttp(expected.Problem);
        var result = await deleteArticle.RunAsync(key, Stated(expected), http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<DeletedArticle>, ProblemHttpResult>>(
            article => TypedResults.Ok(article), problem => Problems.ToHttp(problem));
    }

    /// <summary>Brings a deleted article back into the archive, as long as it is not erased.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> Undelete(
        string key, HttpContext http, DeleteArticle deleteArticle, CancellationToken cancellationToken) =>
        (await deleteArticle.UndoAsync(key, http.Caller.Name, cancellationToken)).ToHttp(http);

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> MoveAsync(
        HttpContext http, ArticleMove? request, Func<int?, Task<Result<ArticleView>>> move)
    {
        var expected = Expected(http, request?.ExpectedRevision);
        return expected.IsRefused ? Problems.ToHttp(expected.Problem) : (await move(Stated(expected))).ToHttp(http);
    }

    private const int Nothing = -1;

    private static int? Stated(Result<int> expected) => expected.Value is Nothing ? null : expected.Value;

    /// <summary>The revision that the caller saw, from the body or from <c>If-Match</c>.</summary>
    private static Result<int> Expected(HttpContext http, int? stated)
    {
        var header = http.Request.Headers.IfMatch.ToString().Trim();
        if (header is "" or "*")
            return stated ?? Nothing;
        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? stated ?? revision
            : Problem.Invalid("If-Match", "Send the ETag of the article unchanged, such as \"7\".");
    }
}

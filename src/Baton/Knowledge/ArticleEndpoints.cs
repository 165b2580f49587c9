using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Baton.Knowledge;

/// <summary>Reading articles.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/api/v1/articles").WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        articles.MapGet("", ListArticles);
        articles.MapGet("/{key}", GetArticle);
        articles.MapGet("/{key}/versions", ListVersions);
        articles.MapGet("/{key}/versions/{number}", GetVersion);
        articles.MapPost("/preview", Preview);
    }

    /// <summary>
    /// Articles without their text; archived ones only with `status=archived`. `changed=true` finds those whose newer words
    /// wait to be published, `category=none` those without one, `q` words in key, title, tags or text. Without `limit`
    /// all of them; with it a page, and the address of the next one in the `Link` header.
    /// </summary>
    private static async Task<Results<Ok<IReadOnlyList<ArticleView>>, ProblemHttpResult>> ListArticles(
        HttpContext http,
        FindArticles findArticles,
        CancellationToken cancellationToken,
        string? status = null,
        bool changed = false,
        string? audience = null,
        string? category = null,
        string? tag = null,
        string? language = null,
        string? q = null,
        string? sort = null,
        string? cursor = null,
        int? limit = null)
    {
        const string None = "none";
        var unknown = Unknown<ArticleStatus>("status", status) ?? Unknown<Audience>("audience", audience)
            ?? Unknown<TicketCategory>("category", category, None) ?? Unknown<ArticleSort>("sort", sort);
        if (unknown is not null)
            return Problems.ToHttp(unknown);

        var filter = new ArticleFilter
        {
            Status = Word<ArticleStatus>(status),
            IsChanged = changed,
            Audience = Word<Audience>(audience),
            Category = Word<TicketCategory>(category),
            IsUnsorted = category is None,
            Tag = tag,
            Language = language,
            Words = q,
        };
        var result = await findArticles.RunAsync(filter, Word<ArticleSort>(sort) ?? ArticleSort.Key, cursor, limit, cancellationToken);
        if (result.IsRefused)
            return Problems.ToHttp(result.Problem);
        if (result.Value.NextCursor is { } next)
            http.Response.Headers.Link = $"<{AddressOf(http, next)}>; rel=\"next\"";
        return TypedResults.Ok(result.Value.Items);
    }

    /// <summary>One article with its Markdown; <c>?version=</c> for an earlier one. `draft` holds newer words that wait to be published.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> GetArticle(
        string key, int? version, HttpContext http, ReadArticle readArticle, CancellationToken cancellationToken)
    {
        var result = await readArticle.RunAsync(key, version, cancellationToken);
        return result.ToHttp(http);
    }

    /// <summary>Everything that the article ever said, newest first, without the text.</summary>
    private static async Task<Results<Ok<IReadOnlyList<ArticleVersionView>>, ProblemHttpResult>> ListVersions(
        string key, ArticleHistory history, CancellationToken cancellationToken)
    {
        var result = await history.ListAsync(key, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<ArticleVersionView>>, ProblemHttpResult>>(
            versions => TypedResults.Ok(versions), problem => Problems.ToHttp(problem));
    }

    /// <summary>One version with its Markdown.</summary>
    private static async Task<Results<Ok<ArticleVersionView>, ProblemHttpResult>> GetVersion(
        string key, int number, ArticleHistory history, CancellationToken cancellationToken)
    {
        var result = await history.ReadAsync(key, number, cancellationToken);
        return result.Match<Results<Ok<ArticleVersionView>, ProblemHttpResult>>(
            version => TypedResults.Ok(version), problem => Problems.ToHttp(problem));
    }

    /// <summary>Renders Markdown exactly as the help centre shows it. Nothing is stored.</summary>
    private static Ok<RenderedArticle> Preview(ArticlePreview request) =>
        TypedResults.Ok(RenderArticle.Run(request.Markdown, key => $"/help/articles/{key}"));

    /// <summary>The article with its revision as the ETag.</summary>
    public static Results<Ok<ArticleView>, ProblemHttpResult> ToHttp(this Result<ArticleView> result, HttpContext http)
    {
        if (result.IsRefused)
            return Problems.ToHttp(result.Problem);
        http.Response.Headers.ETag = $"\"{result.Value.Revision}\"";
        return TypedResults.Ok(result.Value);
    }

    private static string AddressOf(HttpContext http, string cursor)
    {
        var query = QueryString.Create(http.Request.Query.Where(part => part.Key is not "cursor")).Add("cursor", cursor);
        return http.Request.PathBase + http.Request.Path + query;
    }

    private static TEnum? Word<TEnum>(string? word) where TEnum : struct, Enum => Json.TryWord(word, out TEnum value) ? value : null;

    private static Problem? Unknown<TEnum>(string field, string? word, string? also = null) where TEnum : struct, Enum =>
        word is null || word == also || Json.TryWord<TEnum>(word, out _)
            ? null
            : Problem.Invalid(field, $"Use one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(Json.Word))}{(also is null ? "" : $", {also}")}.");
}

using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Knowledge;

internal static class KnowledgeEndpoints
{
    private const int MostHits = 50;

    public static void MapKnowledge(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/api/v1/articles").WithTags("Knowledge").RequireAuthorization(Policies.Teammate);
        articles.MapGet("", ListArticles);
        articles.MapGet("/{key}", GetArticle);
        articles.MapPut("/{key}", PutArticle);
        articles.MapPost("/{key}/feedback", GiveFeedback);
        routes.MapGet("/api/v1/search", Search).WithTags("Knowledge").RequireAuthorization(Policies.Teammate);
    }

    /// <summary>All articles, without their text.</summary>
    private static async Task<Ok<IReadOnlyList<ArticleView>>> ListArticles(
        ReadArticle readArticle, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readArticle.AllAsync(cancellationToken));

    /// <summary>One article with its Markdown; <c>?version=</c> for an earlier one.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> GetArticle(
        string key, int? version, ReadArticle readArticle, CancellationToken cancellationToken)
    {
        var result = await readArticle.RunAsync(key, version, cancellationToken);
        return result.Match<Results<Ok<ArticleView>, ProblemHttpResult>>(
            article => TypedResults.Ok(article), problem => Problems.ToHttp(problem));
    }

    /// <summary>Writes an article: Markdown with optional front matter, as in the workspace's files. Changed words make a new version.</summary>
    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> PutArticle(
        string key, NewArticleText request, HttpContext http, SaveArticle saveArticle, ReadArticle readArticle,
        CancellationToken cancellationToken)
    {
        var file = FrontMatter.Read(request.Markdown, $"{key}.md");
        if (file.IsRefused)
            return Problems.ToHttp(file.Problem);

        await saveArticle.RunAsync(file.Value with { Key = key }, http.Caller.Name, cancellationToken);
        return await GetArticle(key, null, readArticle, cancellationToken);
    }

    /// <summary>Counts a view or a vote.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> GiveFeedback(
        string key, ArticleFeedback request, RateArticle rateArticle, CancellationToken cancellationToken)
    {
        var result = await rateArticle.RunAsync(key, request, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>Searches published passages and shows how well each matches.</summary>
    private static async Task<Results<Ok<IReadOnlyList<PassageHit>>, ProblemHttpResult>> Search(
        string q, SearchKnowledge searchKnowledge, CancellationToken cancellationToken, Audience audience = Audience.Internal, int limit = 10)
    {
        if (!Enum.IsDefined(audience))
            return Problems.ToHttp(Problem.Invalid("audience", "Use public or internal."));
        if (limit is < 1 or > MostHits)
            return Problems.ToHttp(Problem.Invalid("limit", $"Ask for 1 to {MostHits} passages."));
        return TypedResults.Ok(await searchKnowledge.RunAsync(
            new KnowledgeQuestion(q, audience, null, [], limit), cancellationToken));
    }
}

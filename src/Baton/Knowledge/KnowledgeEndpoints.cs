using Baton.Foundation;
using Baton.Identity;
using Baton.Knowledge.Imports;
using Baton.Knowledge.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Knowledge;

internal static class KnowledgeEndpoints
{
    private const int MostHits = 50;

    public static void MapKnowledge(this IEndpointRouteBuilder routes)
    {
        routes.MapArticles();
        routes.MapArticleWriting();
        routes.MapArticleQuestions();
        routes.MapImports();

        routes.MapGet("/api/v1/article-counts", Count).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        routes.MapGet("/api/v1/search", Search).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        routes.MapGet("/api/v1/search/index", GetIndex).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        routes.MapPost("/api/v1/search/index/stop", StopIndex).WithTags("Knowledge").RequireAuthorization(Policies.Lead);
        routes.MapPost("/api/v1/search/index/start", StartIndex).WithTags("Knowledge").RequireAuthorization(Policies.Lead);
        routes.MapGet("/api/v1/help-categories", ListHelpCategories).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);
        routes.MapPut("/api/v1/help-categories", ArrangeHelpCategories).WithTags("Knowledge").RequireAuthorization(Policies.Lead);
    }

    /// <summary>How many articles there are, by status, category, language and tag.</summary>
    private static async Task<Ok<ArticleCounts>> Count(CountArticles countArticles, CancellationToken cancellationToken) =>
        TypedResults.Ok(await countArticles.RunAsync(cancellationToken));

    /// <summary>Searches published passages and shows how well each matches: `audience=public` finds what a reply may quote, `internal` everything.</summary>
    private static async Task<Results<Ok<IReadOnlyList<PassageHit>>, ProblemHttpResult>> Search(
        string q, SearchKnowledge searchKnowledge, CancellationToken cancellationToken, string audience = "internal", int limit = 10)
    {
        if (!Json.TryWord(audience, out Audience readers))
            return Problems.ToHttp(Problem.Invalid("audience", "Use public or internal."));
        if (limit is < 1 or > MostHits)
            return Problems.ToHttp(Problem.Invalid("limit", $"Ask for 1 to {MostHits} passages."));
        return TypedResults.Ok(await searchKnowledge.RunAsync(
            new KnowledgeQuestion(q, readers, null, [], limit), cancellationToken));
    }

    /// <summary>How far search knows what articles mean: the model, and how many articles it has read.</summary>
    private static async Task<Ok<SearchIndexView>> GetIndex(ReadSearchIndex readSearchIndex, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readSearchIndex.RunAsync(cancellationToken));

    /// <summary>Stops reading articles in the background, until it is started again; an article that somebody saves is still read at once.</summary>
    private static async Task<Ok<SearchIndexView>> StopIndex(
        StopEncoding stopEncoding, ReadSearchIndex readSearchIndex, CancellationToken cancellationToken)
    {
        await stopEncoding.StopAsync(cancellationToken);
        return TypedResults.Ok(await readSearchIndex.RunAsync(cancellationToken));
    }

    /// <summary>Goes on reading the articles whose meaning search does not know yet.</summary>
    private static async Task<Ok<SearchIndexView>> StartIndex(
        StopEncoding stopEncoding, ReadSearchIndex readSearchIndex, CancellationToken cancellationToken)
    {
        await stopEncoding.StartAsync(cancellationToken);
        return TypedResults.Ok(await readSearchIndex.RunAsync(cancellationToken));
    }

    /// <summary>The categories of the help centre, in the order in which readers see them.</summary>
    private static async Task<Ok<IReadOnlyList<HelpCategoryView>>> ListHelpCategories(
        HelpCategories helpCategories, CancellationToken cancellationToken) =>
        TypedResults.Ok(await helpCategories.ReadAsync(cancellationToken));

    /// <summary>Names and orders the categories of the help centre.</summary>
    private static async Task<Results<Ok<IReadOnlyList<HelpCategoryView>>, ProblemHttpResult>> ArrangeHelpCategories(
        HelpCategoryOrder request, HelpCategories helpCategories, CancellationToken cancellationToken)
    {
        var result = await helpCategories.ArrangeAsync(request, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<HelpCategoryView>>, ProblemHttpResult>>(
            categories => TypedResults.Ok(categories), problem => Problems.ToHttp(problem));
    }
}

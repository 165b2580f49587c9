using Baton.Foundation;
using Baton.Identity;
using Baton.Knowledge;
using Baton.Language.Guessing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering.Searching;

internal static class SearchTestEndpoints
{
    private const int MostHits = 50;

    /// <summary>In characters; the longest message that agents read whole.</summary>
    private const int LongestQuestion = 20_000;

    public static void MapSearchTest(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/search/test", Test).WithTags("Knowledge").RequireAuthorization(Policies.Viewer);

    /// <summary>
    /// Searches as agents do for a customer's question `q` and shows why: every passage with the parts of its score, how sure
    /// an answer would be and how sure it must be, and the words that were looked for. `audience=public` finds what a reply
    /// may quote, `internal` everything; `language` keeps to articles in it.
    /// </summary>
    private static async Task<Results<Ok<SearchTest>, ProblemHttpResult>> Test(
        string q, TestSearch testSearch, CancellationToken cancellationToken,
        string audience = "public", string? language = null, int limit = 10)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > LongestQuestion)
            return Problems.ToHttp(Problem.Invalid("q", $"Write what a customer would ask, in up to {LongestQuestion:N0} characters."));
        if (!Json.TryWord(audience, out Audience readers))
            return Problems.ToHttp(Problem.Invalid("audience", "Use public or internal."));
        if (language is not null && !LanguageDetector.Codes.Contains(language))
            return Problems.ToHttp(Problem.Invalid("language", $"Use one of: {string.Join(", ", LanguageDetector.Codes)}; or leave it out for all."));
        if (limit is < 1 or > MostHits)
            return Problems.ToHttp(Problem.Invalid("limit", $"Ask for 1 to {MostHits} passages."));
        return TypedResults.Ok(await testSearch.RunAsync(q, readers, language, limit, cancellationToken));
    }
}

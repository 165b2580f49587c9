using Baton.Examples;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Knowledge;

/// <summary>What articles are known to answer.</summary>
internal static class ArticleQuestionEndpoints
{
    public static void MapArticleQuestions(this IEndpointRouteBuilder routes)
    {
        var questions = routes.MapGroup("/api/v1/articles/{key}/questions").WithTags("Knowledge");
        questions.MapGet("", ListQuestions).RequireAuthorization(Policies.Teammate);
        questions.MapPost("", AddQuestion).RequireAuthorization(Policies.Teammate);
        questions.MapDelete("/{id}", RemoveQuestion).RequireAuthorization(Policies.Lead);
    }

    /// <summary>Questions that people said the article answers, or does not, newest first, at most 500. Search counts the newest 50.</summary>
    private static async Task<Results<Ok<IReadOnlyList<ArticleQuestion>>, ProblemHttpResult>> ListQuestions(
        string key, ArticleQuestions questions, CancellationToken cancellationToken)
    {
        var result = await questions.ListAsync(key, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<ArticleQuestion>>, ProblemHttpResult>>(
            list => TypedResults.Ok(list), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// Says that the article answers a question, so that search finds it for questions like it; with `is_right: false`, that it
    /// does not. Saying it again changes what was said before.
    /// </summary>
    private static async Task<Results<Ok<ArticleQuestion>, ProblemHttpResult>> AddQuestion(
        string key, NewArticleQuestion request, HttpContext http, ArticleQuestions questions, CancellationToken cancellationToken)
    {
        var result = await questions.AddAsync(key, request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<ArticleQuestion>, ProblemHttpResult>>(
            question => TypedResults.Ok(question), problem => Problems.ToHttp(problem));
    }

    /// <summary>Forgets a question.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveQuestion(
        string key, Id<LearningExample> id, ArticleQuestions questions, CancellationToken cancellationToken)
    {
        var result = await questions.RemoveAsync(key, id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }
}

using Baton.Answering.Judging;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class JudgingEndpoints
{
    public static void MapJudging(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("/api/v1/runs/{id}/judgement", Judge).WithTags("Learning").RequireAuthorization(Policies.Teammate);
        routes.MapGet("/api/v1/answers/to-judge", ListToJudge).WithTags("Learning").RequireAuthorization(Policies.Teammate);
        routes.MapGet("/api/v1/answers/reliability", GetReliability).WithTags("Learning").RequireAuthorization(Policies.Viewer);
    }

    /// <summary>A teammate says whether an answer was right; the newest word counts.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Judge(
        Id<Run> id, Judgement request, HttpContext http, JudgeAnswer judgeAnswer, CancellationToken cancellationToken)
    {
        var result = await judgeAnswer.RunAsync(id, request.IsRight!.Value, http.Caller.Name, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>Answers that nobody has judged, drawn by lot from the last weeks, category by category in turn.</summary>
    private static async Task<Results<Ok<IReadOnlyList<AnswerToJudge>>, ProblemHttpResult>> ListToJudge(
        ListAnswersToJudge listAnswersToJudge, CancellationToken cancellationToken, int limit = 20)
    {
        var result = await listAnswersToJudge.RunAsync(limit, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<AnswerToJudge>>, ProblemHttpResult>>(
            answers => TypedResults.Ok(answers), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// How far the agents' confidence can be relied on, over all and by category, and from which threshold on at most 5, 10
    /// or 20 % of the answers are wrong, with a probability of 90 %.
    /// </summary>
    private static async Task<Ok<IReadOnlyList<AnswerReliability>>> GetReliability(
        ReadReliability readReliability, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readReliability.RunAsync(cancellationToken));
}

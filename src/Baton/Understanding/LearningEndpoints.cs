using Baton.Examples;
using Baton.Foundation;
using Baton.Identity;
using Baton.Understanding.Learnt;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Understanding;

internal static class LearningEndpoints
{
    public static void MapLearning(this IEndpointRouteBuilder routes)
    {
        var learning = routes.MapGroup("/api/v1/learning").WithTags("Learning").RequireAuthorization(Policies.Viewer);
        learning.MapGet("", Get);
        learning.MapGet("/{kind}/versions", ListVersions);
        learning.MapGet("/{kind}/examples", ListExamples).RequireAuthorization(Policies.Teammate);
        learning.MapPost("/{kind}/learn", LearnNow).RequireAuthorization(Policies.Lead);
        learning.MapPost("/{kind}/stop", Stop).RequireAuthorization(Policies.Lead);
        learning.MapPost("/{kind}/versions/{number}/restore", Restore).RequireAuthorization(Policies.Lead);
        learning.MapDelete("/examples/{id}", RemoveExample).RequireAuthorization(Policies.Lead);
    }

    /// <summary>What this desk has taught its agents: examples, which version reads, and whether one is being learnt.</summary>
    private static async Task<Ok<IReadOnlyList<LearningView>>> Get(ReadLearning readLearning, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readLearning.RunAsync(cancellationToken));

    /// <summary>Every version of a kind (`category`, `priority`), newest first, with how it did beside the one before it.</summary>
    private static async Task<Results<Ok<IReadOnlyList<LearntVersionView>>, ProblemHttpResult>> ListVersions(
        string kind, ReadLearning readLearning, CancellationToken cancellationToken) =>
        Json.TryWord(kind, out ExampleKind known)
            ? TypedResults.Ok(await readLearning.VersionsAsync(known, cancellationToken))
            : Unknown();

    /// <summary>The examples of a kind (`category`, `priority`, `article`), newest first, each with where it comes from.</summary>
    private static async Task<Results<Ok<Page<ExampleView>>, ProblemHttpResult>> ListExamples(
        string kind, ReadLearning readLearning, CancellationToken cancellationToken, string? cursor = null, int limit = 50)
    {
        if (!Json.TryWord(kind, out ExampleKind known))
            return Unknown();
        var result = await readLearning.ExamplesAsync(known, cursor, limit, cancellationToken);
        return result.Match<Results<Ok<Page<ExampleView>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }

    /// <summary>Learns now rather than when a handful of examples has come together. Only what is no worse goes live.</summary>
    private static Task<Results<Accepted, ProblemHttpResult>> LearnNow(
        string kind, MoveLearnt moveLearnt, CancellationToken cancellationToken) =>
        MoveAsync(kind, known => moveLearnt.LearnNowAsync(known, cancellationToken));

    /// <summary>Stops what is being learnt. What reads now reads on.</summary>
    private static Task<Results<Accepted, ProblemHttpResult>> Stop(
        string kind, MoveLearnt moveLearnt, CancellationToken cancellationToken) =>
        MoveAsync(kind, known => moveLearnt.StopAsync(known, cancellationToken));

    /// <summary>Brings an earlier version back on every node; 0 is what ships with the program.</summary>
    private static Task<Results<Accepted, ProblemHttpResult>> Restore(
        string kind, int number, MoveLearnt moveLearnt, CancellationToken cancellationToken) =>
        MoveAsync(kind, known => moveLearnt.RestoreAsync(known, number, cancellationToken));

    /// <summary>Takes an example out, so that nothing is learnt from it any more.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveExample(
        Id<LearningExample> id, MoveLearnt moveLearnt, CancellationToken cancellationToken)
    {
        var result = await moveLearnt.RemoveExampleAsync(id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> MoveAsync(string kind, Func<ExampleKind, Task<Result<bool>>> move)
    {
        if (!Json.TryWord(kind, out ExampleKind known) || known is ExampleKind.Article)
            return Problems.ToHttp(Problem.Invalid("kind", "Use category or priority. What articles are asked for is known at once and need not be learnt."));
        var result = await move(known);
        return result.Match<Results<Accepted, ProblemHttpResult>>(
            _ => TypedResults.Accepted((string?)null), problem => Problems.ToHttp(problem));
    }

    private static ProblemHttpResult Unknown() => Problems.ToHttp(Problem.Invalid("kind", "Use category, priority or article."));
}

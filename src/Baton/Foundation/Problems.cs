using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Foundation;

/// <summary>The one translation of a refusal into HTTP: an RFC 9457 problem with a stable <c>code</c> and the <c>field</c> at fault.</summary>
internal static class Problems
{
    public static ProblemHttpResult ToHttp(Problem problem) => TypedResults.Problem(
        detail: problem.Detail,
        statusCode: Status(problem.Kind),
        extensions: Extensions(problem));

    /// <summary>Seconds to wait, as a member of the problem; the answer repeats it in the header of the same name.</summary>
    public const string RetryAfter = "retry_after";

    /// <summary>The members that every problem of Baton carries beside the standard ones.</summary>
    public static Dictionary<string, object?> Extensions(Problem problem)
    {
        var members = new Dictionary<string, object?> { ["code"] = problem.Code };
        if (problem.Field is not null)
            members["field"] = problem.Field;
        if (problem.Current is not null)
            members["current"] = problem.Current;
        if (problem.Changes is not null)
            members["changes"] = problem.Changes;
        if (problem.RetryAfter is { } wait)
            members[RetryAfter] = (int)Math.Ceiling(wait.TotalSeconds);
        return members;
    }

    private static int Status(ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status400BadRequest,
        ProblemKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.TooMany => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status500InternalServerError,
    };
}

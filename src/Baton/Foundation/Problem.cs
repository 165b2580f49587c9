namespace Baton.Foundation;

/// <summary>What kind of refusal a <see cref="Problem"/> is; each door translates it once (HTTP status, tool error, bounce).</summary>
public enum ProblemKind
{
    /// <summary>The input is wrong; <see cref="Problem.Field"/> names the field.</summary>
    Invalid,

    /// <summary>The caller did not prove who it is.</summary>
    Unauthenticated,

    /// <summary>The caller is known and may not do this.</summary>
    Forbidden,

    /// <summary>There is nothing with this id that the caller may see.</summary>
    NotFound,

    /// <summary>The state changed meanwhile or does not allow it; the caller should look again.</summary>
    Conflict,

    /// <summary>There is more of it than is taken here.</summary>
    TooLarge,

    /// <summary>Too often; <see cref="Problem.RetryAfter"/> says when it may be tried again.</summary>
    TooMany,
}

/// <summary>
/// An expected refusal. <paramref name="Code"/> is a stable word that clients may switch on (<c>ticket.closed</c>);
/// <paramref name="Detail"/> is for people and says what to do; <paramref name="Field"/> names the input at fault.
/// </summary>
public sealed record Problem(ProblemKind Kind, string Code, string Detail, string? Field = null)
{
    /// <summary>For a conflict: the state as it is now, so that the caller can show what changed. Sent as <c>current</c>.</summary>
    public object? Current { get; init; }

    /// <summary>With a conflict: what happened since the version that the caller had, so that it can be shown.</summary>
    public object? Changes { get; init; }

    /// <summary>How long to wait before the next try; for <see cref="ProblemKind.TooMany"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The input <paramref name="field"/> is wrong; <paramref name="detail"/> says what would be right.</summary>
    public static Problem Invalid(string field, string detail) =>
        new(ProblemKind.Invalid, "input.invalid", detail, field);
}

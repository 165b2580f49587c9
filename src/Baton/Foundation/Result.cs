namespace Baton.Foundation;

/// <summary>Either a value or the reason why there is none. Expected refusals travel as values; exceptions are bugs and outages.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;
    private readonly Problem? problem;

    private Result(T? value, Problem? problem) => (this.value, this.problem) = (value, problem);

    public bool IsRefused => problem is not null;

    /// <summary>The value. Only to be read when <see cref="IsRefused"/> is false; throws otherwise.</summary>
    public T Value => problem is null
        ? value!
        : throw new InvalidOperationException($"Refused with {problem.Code}: {problem.Detail}");

    /// <summary>The refusal. Only to be read when <see cref="IsRefused"/> is true; throws otherwise.</summary>
    public Problem Problem => problem ?? throw new InvalidOperationException("Not refused.");

    public TOut Match<TOut>(Func<T, TOut> accepted, Func<Problem, TOut> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        return problem is null ? accepted(value!) : refused(problem);
    }

    /// <summary>Goes on with the value; a refusal is passed through.</summary>
    public Result<TOut> Bind<TOut>(Func<T, Result<TOut>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return problem is null ? next(value!) : problem;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}

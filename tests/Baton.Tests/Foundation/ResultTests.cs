using Baton.Foundation;

namespace Baton.Tests.Foundation;

public sealed class ResultTests
{
    private static readonly Problem TooLate = new(ProblemKind.Conflict, "too.late", "It is too late.");

    [Fact]
    public void A_value_is_not_refused()
    {
        Result<int> result = 3;

        Assert.False(result.IsRefused);
        Assert.Equal(3, result.Value);
        Assert.Throws<InvalidOperationException>(() => result.Problem);
    }

    [Fact]
    public void A_refusal_has_a_problem_and_no_value()
    {
        Result<int> result = TooLate;

        Assert.True(result.IsRefused);
        Assert.Equal(TooLate, result.Problem);
        Assert.Contains("too.late", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_takes_the_side_that_there_is()
    {
        Result<int> value = 3;
        Result<int> refusal = TooLate;

        Assert.Equal("3", value.Match(number => $"{number}", problem => problem.Code));
        Assert.Equal("too.late", refusal.Match(number => $"{number}", problem => problem.Code));
    }

    [Fact]
    public void Bind_goes_on_with_a_value_and_passes_a_refusal_through()
    {
        Result<int> value = 3;
        Result<int> refusal = TooLate;

        Assert.Equal(6, value.Bind<int>(number => 2 * number).Value);
        Assert.Equal(TooLate, value.Bind<int>(_ => TooLate).Problem);
        Assert.Equal(TooLate, refusal.Bind<string>(_ => throw new InvalidOperationException("must not run")).Problem);
    }

    [Fact]
    public void A_wrong_input_names_its_field()
    {
        var problem = Problem.Invalid("limit", "Ask for less.");

        Assert.Equal((ProblemKind.Invalid, "input.invalid", "limit"), (problem.Kind, problem.Code, problem.Field));
    }
}

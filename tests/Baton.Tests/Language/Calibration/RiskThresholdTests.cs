using Baton.Language.Calibration;

namespace Baton.Tests.Language.Calibration;

public sealed class RiskThresholdTests
{
    /// <summary>Exact binomial bounds: so many answers allow so many mistakes.</summary>
    [Theory]
    [InlineData(0.05, 45, 0)]
    [InlineData(0.05, 77, 1)]
    [InlineData(0.05, 105, 2)]
    [InlineData(0.10, 22, 0)]
    [InlineData(0.10, 38, 1)]
    [InlineData(0.02, 114, 0)]
    public void A_risk_is_promised_from_so_many_answers_on(double risk, int answers, int wrong)
    {
        Assert.NotNull(RiskThreshold.Find(Alike(answers, wrong), risk));
        Assert.Null(RiskThreshold.Find(Alike(answers - 1, wrong), risk));
    }

    [Fact]
    public void The_threshold_lies_above_where_mistakes_begin()
    {
        List<Judged> judged = [.. Enumerable.Repeat(new Judged(0.9, true), 100), .. Enumerable.Repeat(new Judged(0.5, false), 50)];

        var found = RiskThreshold.Find(judged, 0.05);

        Assert.NotNull(found);
        Assert.InRange(found.From, 0.501, 0.9);
        Assert.Equal((100, 0), (found.Answered, found.Wrong));
    }

    /// <summary>Right answers that are as sure as the others: so many more, and it is promised.</summary>
    [Theory]
    [InlineData(0, 0, 45)]
    [InlineData(44, 0, 1)]
    [InlineData(50, 1, 27)]
    [InlineData(10, 1, 45)]
    public void What_is_missing_counts_the_mistakes_made(int answers, int wrong, int missing)
    {
        var judged = Alike(answers, wrong);

        Assert.Equal(missing, RiskThreshold.Missing(judged, 0.05));
        if (missing < 45)
            Assert.NotNull(RiskThreshold.Find([.. judged, .. Alike(missing, 0)], 0.05));
    }

    [Fact]
    public void What_is_always_wrong_is_never_safe() => Assert.Null(RiskThreshold.Find(Alike(1_000, 1_000), 0.1));

    /// <summary>Drawn from a process of known risk many times: the promise is broken no more often than it says.</summary>
    [Fact]
    public void The_promise_is_kept_as_often_as_stated()
    {
        const int Rounds = 400;
        var random = new Random(7);
        var broken = Enumerable.Range(0, Rounds).Count(_ =>
        {
            // Stated probabilities are what they say; the risk above a threshold t is then (1 - t) / 2.
            var judged = Enumerable.Range(0, 300).Select(_ => random.NextDouble()).Select(stated => new Judged(stated, random.NextDouble() < stated));
            return RiskThreshold.Find([.. judged], 0.1) is { } found && (1 - found.From) / 2 > 0.1;
        });

        Assert.InRange(broken / (double)Rounds, 0, 0.13);
    }

    private static List<Judged> Alike(int answers, int wrong) =>
        [.. Enumerable.Range(0, answers).Select(number => new Judged(0.95, number >= wrong))];
}

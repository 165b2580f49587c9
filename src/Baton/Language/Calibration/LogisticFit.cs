namespace Baton.Language.Calibration;

/// <summary>
/// Logistic regression over a handful of numbers: what makes a statement true, as a probability. The numbers are brought to
/// one scale first; weights are few and can be read.
/// </summary>
internal sealed record LogisticFit(double[] Means, double[] Scales, double[] Weights, double Bias)
{
    private const int Rounds = 25;

    /// <summary>Keeps weights small where examples are few.</summary>
    private const double Penalty = 1.0;

    /// <summary>Says always the same.</summary>
    public static LogisticFit Constant(double probability, int features) =>
        new(new double[features], [.. Enumerable.Repeat(1.0, features)], new double[features], Math.Log(probability / (1 - probability)));

    public static LogisticFit Fit(IReadOnlyList<(double[] Features, bool IsTrue, double Weight)> rows)
    {
        var count = rows[0].Features.Length;
        var total = rows.Sum(row => row.Weight);
        var means = new double[count];
        var scales = new double[count];
        for (var i = 0; i < count; i++)
        {
            means[i] = rows.Sum(row => row.Weight * row.Features[i]) / total;
            var variance = rows.Sum(row => row.Weight * Math.Pow(row.Features[i] - means[i], 2)) / total;
            scales[i] = variance > 1e-12 ? Math.Sqrt(variance) : 1;
        }

        var fit = new LogisticFit(means, scales, new double[count], 0);
        for (var round = 0; round < Rounds; round++)
            fit = fit.Step(rows);
        return fit;
    }

    public double Probability(double[] features) => 1 / (1 + Math.Exp(-Sum(features)));

    private double Sum(double[] features)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * (features[i] - Means[i]) / Scales[i];
        return sum;
    }

    /// <summary>One step of Newton's method.</summary>
    private LogisticFit Step(IReadOnlyList<(double[] Features, bool IsTrue, double Weight)> rows)
    {
        var size = Weights.Length + 1;
        var gradient = new double[size];
        var curvature = new double[size, size];
        var x = new double[size];
        foreach (var (features, isTrue, weight) in rows)
        {
            for (var i = 0; i < Weights.Length; i++)
                x[i] = (features[i] - Means[i]) / Scales[i];
            x[^1] = 1;
            var probability = Probability(features);
            var error = weight * ((isTrue ? 1 : 0) - probability);
            var bend = Math.Max(weight * probability * (1 - probability), 1e-9);
            for (var i = 0; i < size; i++)
            {
                gradient[i] += error * x[i];
                for (var j = 0; j <= i; j++)
                    curvature[i, j] += bend * x[i] * x[j];
            }
        }

        for (var i = 0; i < Weights.Length; i++)
        {
            gradient[i] -= Penalty * Weights[i];
            curvature[i, i] += Penalty;
        }

        curvature[size - 1, size - 1] += 1e-9;
        var change = Solve(curvature, gradient);
        return this with
        {
            Weights = [.. Weights.Select((weight, i) => weight + Math.Clamp(change[i], -2, 2))],
            Bias = Bias + Math.Clamp(change[^1], -2, 2),
        };
    }

    /// <summary>Cholesky: the curvature is symmetric and positive; only its lower half is read.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var j = 0; j < size; j++)
        {
            for (var i = j; i < size; i++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j, j];
            }
        }

        var solved = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
                solved[i] -= matrix[i, k] * solved[k];
            solved[i] /= matrix[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                solved[i] -= matrix[k, i] * solved[k];
            solved[i] /= matrix[i, i];
        }

        return solved;
    }
}

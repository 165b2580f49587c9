using System.Numerics.Tensors;

namespace Baton.Knowledge.Search;

/// <summary>The little of linear algebra that search needs.</summary>
internal static class Matrix
{
    /// <summary>The inverse of a symmetric matrix all of whose eigenvalues are positive, row after row, by Cholesky's factor.</summary>
    public static float[] Inverse(ReadOnlySpan<float> matrix, int size)
    {
        var factor = Factor(matrix, size);
        var inverse = new float[size * size];
        var (solved, column) = (new double[size], new double[size]);
        for (var unit = 0; unit < size; unit++)
        {
            // Forward, then back: what the factor makes of one column of the unit matrix.
            for (var row = unit; row < size; row++)
            {
                var known = TensorPrimitives.Dot(factor.AsSpan((row * size) + unit, row - unit), solved.AsSpan(unit, row - unit));
                solved[row] = ((row == unit ? 1 : 0) - known) / factor[(row * size) + row];
            }

            solved.AsSpan(0, unit).Clear();
            solved.CopyTo(column, 0);
            for (var row = size - 1; row >= 0; row--)
            {
                column[row] /= factor[(row * size) + row];
                TensorPrimitives.MultiplyAdd(factor.AsSpan(row * size, row), -column[row], column.AsSpan(0, row), column.AsSpan(0, row));
            }

            for (var row = 0; row < size; row++)
                inverse[(row * size) + unit] = (float)column[row];
        }

        return inverse;
    }

    private static double[] Factor(ReadOnlySpan<float> matrix, int size)
    {
        var factor = new double[size * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[(row * size) + column]
                    - TensorPrimitives.Dot(factor.AsSpan(row * size, column), factor.AsSpan(column * size, column));
                factor[(row * size) + column] = row == column ? Math.Sqrt(rest) : rest / factor[(column * size) + column];
            }
        }

        return factor;
    }
}

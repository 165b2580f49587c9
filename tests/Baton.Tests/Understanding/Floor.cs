using Xunit;

namespace Baton.Tests.Understanding;

/// <summary>Compares a measured figure with the one it must not fall below, and writes it down.</summary>
internal static class Floor
{
    public static void AtLeast(double floor, double measured, string what)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {measured:F3}");
        Assert.True(measured >= floor, $"{what} is {measured:F3}, the floor is {floor:F3}");
    }

    /// <summary>Precision and recall of a yes or no.</summary>
    public static void AtLeast(double precision, double recall, IReadOnlyCollection<(bool Is, bool Found)> lines, string what)
    {
        double hits = lines.Count(line => line is { Is: true, Found: true });
        AtLeast(precision, hits / Math.Max(1, lines.Count(line => line.Found)), $"{what}, precision");
        AtLeast(recall, hits / lines.Count(line => line.Is), $"{what}, recall");
    }
}

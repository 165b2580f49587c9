using System.Globalization;

namespace Baton.Benchmarks;

/// <summary>What was measured, one line each, with the limit it is held against.</summary>
internal sealed class Table(string title)
{
    private readonly List<(string What, string Figure, string Limit, string Verdict)> rows = [];

    /// <summary>A figure that should be at most or at least something.</summary>
    public void Add(string what, double figure, string unit, double? atLeast = null, double? atMost = null)
    {
        var limit = atLeast is { } floor ? $">= {Number(floor)}{unit}" : atMost is { } ceiling ? $"<= {Number(ceiling)}{unit}" : "";
        var isMet = !(figure < atLeast) && !(figure > atMost);
        rows.Add((what, Number(figure) + unit, limit, limit.Length is 0 ? "" : isMet ? "met" : "missed"));
    }

    public void Print()
    {
        rows.Insert(0, (title, "figure", "limit", ""));
        var (first, second, third) = (rows.Max(row => row.What.Length), rows.Max(row => row.Figure.Length), rows.Max(row => row.Limit.Length));
        Console.WriteLine();
        foreach (var (what, figure, limit, verdict) in rows)
            Console.WriteLine($"{what.PadRight(first)}  {figure.PadLeft(second)}  {limit.PadLeft(third)}  {verdict}".TrimEnd());
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}

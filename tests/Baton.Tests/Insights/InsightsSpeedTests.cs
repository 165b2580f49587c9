using System.Diagnostics;

namespace Baton.Tests.Insights;

/// <summary>Measures; run by hand with <c>--filter InsightsSpeed -- xUnit.Explicit=only</c>.</summary>
public sealed class InsightsSpeedTests(ITestOutputHelper output)
{
    [Theory(Explicit = true)]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_quarter_with_a_hundred_thousand_tickets_is_counted_at_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await new SeedTickets(desk).RunAsync(150_000, days: 90);
        var filter = desk.Days("2025-12-03", "2026-03-02", "Europe/Berlin");

        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var figures = await desk.FiguresAsync(filter);
            output.WriteLine($"{kind}: {figures.Tickets.Count} tickets in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
            start = Stopwatch.GetTimestamp();
            await desk.WithAsync<Baton.Insights.ListInsightTickets, object>(async list => await list.RunAsync(
                filter, new Baton.Insights.InsightMark("hour", "9"), null, 50, CancellationToken.None));
            output.WriteLine($"{kind}: first page behind an hour in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        }
    }
}

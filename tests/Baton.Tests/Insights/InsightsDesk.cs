using Baton.Foundation;
using Baton.Insights;

namespace Baton.Tests.Insights;

/// <summary>Asks for figures and for the tickets behind them, as the door does.</summary>
internal static class InsightsDesk
{
    extension(TestDesk desk)
    {
        public InsightFilter Days(string from, string to, string zone = "UTC") =>
            new(InsightPeriod.Read(from, to, zone, desk.Clock.GetUtcNow()).Value, null, null, null);

        public Task<InsightFigures> FiguresAsync(InsightFilter filter) =>
            desk.WithAsync<ReadInsights, InsightFigures>(read => read.RunAsync(filter, CancellationToken.None));

        /// <summary>Every ticket behind a figure, over all pages.</summary>
        public async Task<List<InsightTicket>> BehindAsync(InsightFilter filter, string metric, string bucket = "", int page = 200)
        {
            List<InsightTicket> all = [];
            string? cursor = null;
            do
            {
                var result = await desk.WithAsync<ListInsightTickets, Result<Page<InsightTicket>>>(
                    list => list.RunAsync(filter, new InsightMark(metric, bucket), cursor, page, CancellationToken.None));
                Assert.False(result.IsRefused, result.IsRefused ? result.Problem.Detail : "");
                all.AddRange(result.Value.Items);
                cursor = result.Value.NextCursor;
            }
            while (cursor is not null);
            return all;
        }
    }
}

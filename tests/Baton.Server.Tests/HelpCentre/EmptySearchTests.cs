using System.Net;
using Baton.HelpCentre.Visits;
using Baton.Server.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.HelpCentre;

/// <summary>What readers search for and do not find is told to those who write articles.</summary>
public sealed class EmptySearchTests
{
    [Fact]
    public async Task A_search_without_a_result_is_a_gap_once_a_visitor_and_without_personal_data()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        const string inVain = "/help/search?q=kangaroo+pouches+for+skippy%40example.org";

        await baton.Reader(from: "127.0.6.1").ReadAsync(inVain);
        await baton.Reader(from: "127.0.6.1").ReadAsync(inVain);
        await baton.Reader(from: "127.0.6.2").ReadAsync(inVain);
        await baton.Reader("Mozilla/5.0 (compatible; SearchBot/2.1)", "127.0.6.3").ReadAsync(inVain);
        await baton.Reader(from: "127.0.6.4").ReadAsync("/help/search?q=reset+password");
        await baton.Services.GetRequiredService<CountVisits>().WriteAsync(CancellationToken.None);
        await WrittenAsync(baton, 2);

        var gaps = (await baton.Admin.ReadAsync("/api/v1/knowledge/gaps")).Expect(HttpStatusCode.OK)["gaps"].EnumerateArray();
        var gap = Assert.Single(gaps);
        Assert.Equal(2, gap.GetProperty("count").GetInt32());
        Assert.Equal("kangaroo pouches for …", gap.GetProperty("examples")[0].GetProperty("text").GetString());
        Assert.Equal("search", gap.GetProperty("examples")[0].GetProperty("source").GetString());
    }

    [Fact]
    public async Task A_long_search_is_cut_between_signs()
    {
        await using var baton = await RunningBaton.StartAsync(DatabaseKind.Postgres, isWorker: false);
        var search = new string('x', 299) + "🦘 pouches";

        await baton.Reader(from: "127.0.6.5").ReadAsync($"/help/search?q={Uri.EscapeDataString(search)}");
        await baton.Services.GetRequiredService<CountVisits>().WriteAsync(CancellationToken.None);
        await WrittenAsync(baton, 1);

        Assert.Equal(new string('x', 299), (await baton.ReadAsync(db => db.Set<EmptySearch>().SingleAsync())).Text);
    }

    /// <summary>The server itself may just be writing what it had taken.</summary>
    private static async Task WrittenAsync(RunningBaton baton, int searches)
    {
        var end = TimeProvider.System.GetUtcNow() + RunningBaton.Ceiling;
        while (await baton.ReadAsync(db => db.Set<EmptySearch>().CountAsync()) < searches && TimeProvider.System.GetUtcNow() < end)
            await Task.Yield();
    }
}

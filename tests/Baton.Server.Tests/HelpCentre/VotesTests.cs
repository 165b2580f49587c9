using System.Net;
using Baton.HelpCentre.Visits;
using Baton.Server.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.HelpCentre;

public sealed class VotesTests
{
    private const string Vote = "/help/articles/kb_001/vote";

    [Fact]
    public async Task A_vote_counts_once_and_may_be_changed()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var reader = baton.Reader();

        var thanks = (await reader.PostFormAsync(Vote, "vote=helpful")).Expect(HttpStatusCode.SeeOther);
        await reader.PostFormAsync(Vote, "vote=helpful");
        Assert.Equal((0, 1, 0), await baton.CountsAsync("kb_001"));
        await reader.PostFormAsync(Vote, "vote=unhelpful&comment=Which+folder%3F");
        Assert.Equal((0, 0, 1), await baton.CountsAsync("kb_001"));

        var page = await reader.ReadAsync(thanks.Message.Headers.Location!.ToString());
        Assert.Contains("Good to know that it helped", page.Expect(HttpStatusCode.OK).Body, StringComparison.Ordinal);
        var comments = (await baton.Admin.ReadAsync("/api/v1/articles/kb_001/comments")).Expect(HttpStatusCode.OK);
        Assert.Equal("Which folder?", comments.Json[0].GetProperty("comment").GetString());
        Assert.Equal("unhelpful", comments.Json[0].GetProperty("opinion").GetString());
    }

    [Fact]
    public async Task Each_visitor_has_a_vote_of_their_own()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        await baton.Reader(from: "127.0.3.1").PostFormAsync(Vote, "vote=helpful");
        await baton.Reader(from: "127.0.3.2").PostFormAsync(Vote, "vote=helpful");
        await baton.Reader("Another browser altogether", "127.0.3.2").PostFormAsync(Vote, "vote=unhelpful");

        Assert.Equal((0, 2, 1), await baton.CountsAsync("kb_001"));
    }

    [Fact]
    public async Task One_address_cannot_vote_as_a_crowd()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        for (var visitor = 0; visitor < 20; visitor++)
            (await baton.Reader($"Browser number {visitor}").PostFormAsync(Vote, "vote=unhelpful")).Expect(HttpStatusCode.SeeOther);

        (await baton.Reader("Browser number 20").PostFormAsync(Vote, "vote=unhelpful")).Expect(HttpStatusCode.TooManyRequests);

        Assert.Equal((0, 0, 20), await baton.CountsAsync("kb_001"));
    }

    [Fact]
    public async Task Votes_at_the_same_moment_all_count()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        await Task.WhenAll(Enumerable.Range(1, 12).SelectMany(visitor => (Task<Reply>[])
        [
            baton.Reader(from: $"127.0.4.{visitor}").PostFormAsync(Vote, "vote=helpful"),
            baton.Reader(from: $"127.0.4.{visitor}").PostFormAsync(Vote, "vote=helpful"),
        ]));

        Assert.Equal((0, 12, 0), await baton.CountsAsync("kb_001"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Another_site_cannot_vote_for_its_visitors(string header, string value)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        (await baton.Reader().PostFormAsync(Vote, "vote=helpful", (header, value))).Expect(HttpStatusCode.BadRequest);

        Assert.Equal((0, 0, 0), await baton.CountsAsync("kb_001"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vote=perhaps")]
    [InlineData("vote=helpful&comment=%00")]
    public async Task A_vote_that_says_nothing_is_refused(string form)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = (await baton.Reader().PostFormAsync(Vote, form)).Expect(HttpStatusCode.BadRequest);

        reply.ExpectNoInsides();
        Assert.Equal((0, 0, 0), await baton.CountsAsync("kb_001"));
    }

    [Fact]
    public async Task Reading_counts_once_a_visitor_and_day_and_robots_do_not()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        const string article = "/help/articles/kb_001-reset-your-password";
        var count = baton.Services.GetRequiredService<CountVisits>();

        await baton.Reader(from: "127.0.5.1").ReadAsync(article);
        await baton.Reader(from: "127.0.5.1").ReadAsync(article);
        await count.WriteAsync(CancellationToken.None);
        await baton.Reader(from: "127.0.5.1").ReadAsync(article);
        await baton.Reader(from: "127.0.5.2").ReadAsync(article);
        await baton.Reader("Mozilla/5.0 (compatible; SearchBot/2.1)", "127.0.5.3").ReadAsync(article);
        await baton.Reader(from: "127.0.5.4").SendAsync("GET", article, headers: ("Sec-Purpose", "prefetch"));
        await count.WriteAsync(CancellationToken.None);
        await WrittenAsync(baton, 2);

        Assert.Equal((2, 0, 0), await baton.CountsAsync("kb_001"));
    }

    /// <summary>The server itself may just be writing what it had taken: its transaction is in order before this one.</summary>
    private static async Task WrittenAsync(RunningBaton baton, int views)
    {
        var end = TimeProvider.System.GetUtcNow() + RunningBaton.Ceiling;
        while ((await baton.CountsAsync("kb_001")).Views < views && TimeProvider.System.GetUtcNow() < end)
            await Task.Yield();
    }
}

using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Widget;

public sealed class RatingTests(SharedBatons batons)
{
    [Fact]
    public async Task A_resolution_is_rated_and_the_rating_may_change_until_it_has_a_comment()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("How do I export my data?");
        using var chat = await visit.ChatAsync(ticket);
        await chat.UntilAsync("agent_response");
        (await RateAsync(visit, ticket, 5)).ExpectProblem(HttpStatusCode.Conflict, "rating.too_early");
        await ResolveAsync(baton, ticket);
        var resolved = (await chat.UntilAsync("status"))[^1];
        while (resolved.GetProperty("status").GetString() is not "resolved")
            resolved = (await chat.UntilAsync("status"))[^1];
        Assert.True(resolved.GetProperty("asks_for_rating").GetBoolean());

        (await RateAsync(visit, ticket, 2)).Expect(HttpStatusCode.OK);
        (await RateAsync(visit, ticket, 4, "It was quick.")).Expect(HttpStatusCode.OK);
        (await RateAsync(visit, ticket, 1)).ExpectProblem(HttpStatusCode.Conflict, "rating.final");

        var seen = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket}");
        Assert.Equal(4, seen["customer_satisfaction"].GetInt32());
        Assert.Equal("resolved", seen.Text("status"));
        Assert.Equal(4, (await chat.UntilAsync("rating")).Concat(await chat.UntilAsync("rating")).Last().GetProperty("score").GetInt32());
        Assert.Contains("ticket.rated", (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket}/events")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_that_is_resolved_again_can_be_rated_again()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("How do I export my data?");
        await ResolveAsync(baton, ticket);
        (await RateAsync(visit, ticket, 1, "It did not help.")).Expect(HttpStatusCode.OK);
        using var chat = await visit.ChatAsync(ticket);
        await chat.SayAsync("It still does not work.", "again");
        await chat.UntilSaidAsync("It still does not work.");
        await ResolveAsync(baton, ticket);

        (await RateAsync(visit, ticket, 5)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_team_finds_whoever_was_unhappy_and_reads_why()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var (unhappy, happy) = (await visit.AskAsync("How do I export my data?"), await visit.AskAsync("How do I add a colleague?", "second"));
        await ResolveAsync(baton, unhappy);
        await ResolveAsync(baton, happy);
        (await RateAsync(visit, unhappy, 2, "Nobody read my words.")).Expect(HttpStatusCode.OK);
        (await RateAsync(visit, happy, 5)).Expect(HttpStatusCode.OK);

        var found = (await baton.Admin.ReadAsync($"/api/v1/tickets/rows?rating=unhappy&id={unhappy}&id={happy}")).Expect(HttpStatusCode.OK);
        var story = (await baton.Admin.ReadAsync($"/api/v1/tickets/{unhappy}/timeline")).Body;

        Assert.Equal(unhappy, Assert.Single(found["items"].EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains("The customer rated it 2 of 5", story, StringComparison.Ordinal);
        Assert.Contains("Nobody read my words.", story, StringComparison.Ordinal);
        (await baton.Admin.ReadAsync("/api/v1/tickets/rows?rating=angry")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "rating");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task A_score_outside_one_to_five_is_refused(int score)
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("How do I export my data?");
        await ResolveAsync(baton, ticket);

        (await RateAsync(visit, ticket, score)).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "score");
    }

    [Fact]
    public async Task Nobody_rates_somebody_elses_ticket()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("How do I export my data?");
        await ResolveAsync(baton, ticket);
        var other = await Visit.BeginAsync(baton);

        (await RateAsync(other, ticket, 1)).Expect(HttpStatusCode.Unauthorized);
    }

    private static Task<Reply> RateAsync(Visit visit, string ticket, int score, string? comment = null) =>
        visit.Client.SendAsync("POST", $"/tickets/{ticket}/rating", new { score, comment });

    private static async Task ResolveAsync(RunningBaton baton, string ticket) =>
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket}/resolve", new { reason = "Done." })).Expect(HttpStatusCode.OK);
}

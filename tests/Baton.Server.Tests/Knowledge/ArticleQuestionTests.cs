using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

/// <summary>What an article is known to answer, through the door, on every database.</summary>
public sealed class ArticleQuestionTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_question_is_taught_found_listed_and_forgotten(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var odd = $"zibbly {Guid.NewGuid():N} wobbles at night";
        var key = (await baton.Admin.WriteAsync(publish: true, markdown: "The quokka eats leaves.", title: "Quokkas")).Text("key");
        Assert.False(await baton.Admin.FoundKeysAsync(odd) is [var other, ..] && other == key);

        var taught = (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/questions", new { text = odd })).Expect(HttpStatusCode.OK);
        Assert.Equal((odd, true, "labelling"), (taught.Text("text"), taught["is_right"].GetBoolean(), taught.Text("source")));
        Assert.Equal(key, (await baton.Admin.FoundKeysAsync(odd))[0]);
        var listed = (await baton.Admin.ReadAsync($"/api/v1/articles/{key}/questions")).Expect(HttpStatusCode.OK);
        Assert.Equal(taught.Text("id"), Assert.Single(listed.Json.EnumerateArray().ToList()).GetProperty("id").GetString());

        (await baton.Admin.SendAsync("DELETE", $"/api/v1/articles/{key}/questions/{taught.Text("id")}")).Expect(HttpStatusCode.NoContent);
        Assert.False(await baton.Admin.FoundKeysAsync(odd) is [var first, ..] && first == key);
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/articles/{key}/questions/{taught.Text("id")}"))
            .ExpectProblem(HttpStatusCode.NotFound, "article.question_not_found");
    }

    [Fact]
    public async Task What_is_wrong_with_a_question_is_said()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(publish: true)).Text("key");

        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/questions", new { text = "" })).Expect(HttpStatusCode.BadRequest);
        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/questions", new { text = "1234 ?" }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid");
        (await baton.Admin.SendAsync("POST", "/api/v1/articles/nowhere/questions", new { text = "where" }))
            .ExpectProblem(HttpStatusCode.NotFound, "article.not_found");
        (await baton.Admin.ReadAsync("/api/v1/articles/nowhere/questions")).ExpectProblem(HttpStatusCode.NotFound, "article.not_found");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Reading_articles_in_the_background_can_be_stopped_and_started(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind);

        var stopped = (await baton.Admin.SendAsync("POST", "/api/v1/search/index/stop", new { })).Expect(HttpStatusCode.OK);
        Assert.Equal((true, false), (stopped["is_stopped"].GetBoolean(), stopped["is_running"].GetBoolean()));
        Assert.True((await baton.Admin.ReadAsync("/api/v1/search/index"))["is_stopped"].GetBoolean());

        var started = (await baton.Admin.SendAsync("POST", "/api/v1/search/index/start", new { })).Expect(HttpStatusCode.OK);
        Assert.False(started["is_stopped"].GetBoolean());
    }
}

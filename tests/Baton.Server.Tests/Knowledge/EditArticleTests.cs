using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

public sealed class EditArticleTests(SharedBatons batons)
{
    [Fact]
    public async Task A_new_article_gets_a_key_from_its_title_and_a_second_one_another()
    {
        var baton = await batons.GetAsync();
        var title = $"Zahlung schlägt fehl {Guid.NewGuid():N}";

        var first = (await baton.Admin.SendAsync("POST", "/api/v1/articles", new { title, markdown = "Text." })).Expect(HttpStatusCode.Created);
        var second = (await baton.Admin.SendAsync("POST", "/api/v1/articles", new { title, markdown = "Text." })).Expect(HttpStatusCode.Created);

        Assert.StartsWith("zahlung-schlaegt-fehl-", first.Text("key"), StringComparison.Ordinal);
        Assert.Equal(first.Text("key") + "-2", second.Text("key"));
        Assert.Equal("draft", first.Text("status"));
        Assert.Equal($"/api/v1/articles/{first.Text("key")}", first.Message.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_key_that_is_taken_is_refused_and_so_is_one_that_fits_no_address()
    {
        var baton = await batons.GetAsync();

        var taken = await baton.Admin.SendAsync("POST", "/api/v1/articles", new { title = "Reset", markdown = "Text.", key = "kb_001" });
        var strange = await baton.Admin.SendAsync("POST", "/api/v1/articles", new { title = "Reset", markdown = "Text.", key = "Reset Password" });

        taken.ExpectProblem(HttpStatusCode.Conflict, "article.key_taken", "key");
        strange.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "key");
        Assert.Contains("such as reset-password", strange.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", """{"title":"","markdown":"Text."}""")]
    [InlineData("title", """{"title":"Two\nlines","markdown":"Text."}""")]
    [InlineData("markdown", """{"title":"Title","markdown":"   "}""")]
    [InlineData("markdown", """{"title":"Title","markdown":"zero \u0000 byte"}""")]
    [InlineData("tags", """{"title":"Title","markdown":"Text.","tags":[""]}""")]
    [InlineData("language", """{"title":"Title","markdown":"Text.","language":"English"}""")]
    [InlineData("category", """{"title":"Title","markdown":"Text.","category":"weather"}""")]
    [InlineData("audience", """{"title":"Title","markdown":"Text.","audience":"everybody"}""")]
    public async Task Bad_input_names_its_field(string field, string body)
    {
        var baton = await batons.GetAsync();

        (await baton.Admin.SendAsync("POST", "/api/v1/articles", body)).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Fact]
    public async Task Lists_that_nest_beyond_reason_are_refused_and_search_goes_on()
    {
        var baton = await batons.GetAsync();
        var deep = string.Concat(Enumerable.Range(0, 400).Select(depth => new string('>', depth + 1) + " x\n"));

        (await baton.Admin.SendAsync("POST", "/api/v1/articles", new { title = "Deep", markdown = deep, publish = true }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "markdown");
        Assert.NotEmpty(await baton.Admin.FoundKeysAsync("password"));
    }

    [Fact]
    public async Task Saved_words_of_a_published_article_wait_until_they_are_published()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(markdown: "The quokka sleeps in the shade.", publish: true)).Text("key");

        var saved = (await baton.Admin.SaveAsync(key, "The wombat sleeps in its burrow.", title: "Wombats")).Expect(HttpStatusCode.OK);

        Assert.Equal(2, saved["draft_version"].GetInt32());
        var read = await baton.Admin.ReadAsync($"/api/v1/articles/{key}");
        Assert.Equal(("Watering", "The quokka sleeps in the shade."), (read.Text("title"), read.Text("body")));
        Assert.Equal("The wombat sleeps in its burrow.", read["draft"].GetProperty("body").GetString());
        Assert.Contains("quokka", await baton.Admin.FoundTextAsync(key, "quokka shade"), StringComparison.Ordinal);
        Assert.DoesNotContain("wombat", await baton.Admin.FoundTextAsync(key, "wombat burrow"), StringComparison.Ordinal);

        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/publish", new { })).Expect(HttpStatusCode.OK);

        read = await baton.Admin.ReadAsync($"/api/v1/articles/{key}");
        Assert.Equal(("Wombats", "The wombat sleeps in its burrow."), (read.Text("title"), read.Text("body")));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, read["draft"].ValueKind);
        Assert.Contains("wombat", await baton.Admin.FoundTextAsync(key, "wombat burrow"), StringComparison.Ordinal);
        Assert.DoesNotContain("quokka", await baton.Admin.FoundTextAsync(key, "quokka shade"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_words_can_be_dropped_and_stay_among_the_versions()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(publish: true)).Text("key");
        await baton.Admin.SaveAsync(key, "Never water them.");

        var dropped = (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/discard-draft", new { })).Expect(HttpStatusCode.OK);
        var again = (await baton.Admin.SaveAsync(key, "Water them twice a day.")).Expect(HttpStatusCode.OK);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, dropped["draft_version"].ValueKind);
        Assert.Equal(3, again["draft_version"].GetInt32());
        Assert.Equal([3, 2, 1], Numbers(await baton.Admin.ReadAsync($"/api/v1/articles/{key}/versions")));
    }

    [Fact]
    public async Task Whoever_saves_over_a_colleague_is_stopped_and_sees_what_they_wrote()
    {
        var baton = await batons.GetAsync();
        var (mara, jon) = (await baton.TeammateAsync("Mara"), await baton.TeammateAsync("Jon"));
        var article = await mara.WriteAsync();
        var (key, revision) = (article.Text("key"), article["revision"].GetInt32());
        (await mara.SaveAsync(key, "Water the plants in the evening.", revision)).Expect(HttpStatusCode.OK);

        var late = await jon.SaveAsync(key, "Water the plants in the morning.", revision);

        late.ExpectProblem(HttpStatusCode.Conflict, "article.changed", "expected_revision");
        Assert.Contains("Mara", late.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("Water the plants in the evening.", late["current"].GetProperty("body").GetString());
        Assert.Equal("Mara", late["current"].GetProperty("updated_by").GetString());
        (await jon.SaveAsync(key, "Water the plants in the morning.", late["current"].GetProperty("revision").GetInt32())).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task If_match_guards_as_the_body_does()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync()).Text("key");
        var tag = (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Message.Headers.ETag!.Tag;
        Task<Reply> Publish(string ifMatch) =>
            baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/publish", new { }, headers: [("If-Match", ifMatch)]);

        (await Publish(tag)).Expect(HttpStatusCode.OK);
        (await Publish(tag)).ExpectProblem(HttpStatusCode.Conflict, "article.changed");
        (await Publish("\"abc\"")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "If-Match");
    }

    [Fact]
    public async Task Of_many_who_save_at_once_exactly_one_wins()
    {
        var baton = await batons.GetAsync();
        var article = await baton.Admin.WriteAsync();
        var (key, revision) = (article.Text("key"), article["revision"].GetInt32());

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => baton.Admin.SaveAsync(key, $"Words {number}", revision)));

        Assert.Single(replies, reply => reply.Status is HttpStatusCode.OK);
        Assert.All(replies.Where(reply => reply.Status is not HttpStatusCode.OK), reply => reply.ExpectProblem(HttpStatusCode.Conflict, "article.changed"));
        Assert.Equal([2, 1], Numbers(await baton.Admin.ReadAsync($"/api/v1/articles/{key}/versions")));
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing()
    {
        var baton = await batons.GetAsync();
        var article = await baton.Admin.WriteAsync();

        var saved = (await baton.Admin.SaveAsync(article.Text("key"), "Water the plants every day.")).Expect(HttpStatusCode.OK);

        Assert.Equal(article["revision"].GetInt32(), saved["revision"].GetInt32());
        Assert.Equal(1, saved["version"].GetInt32());
    }

    [Fact]
    public async Task An_earlier_version_comes_back_as_a_new_one()
    {
        var baton = await batons.GetAsync();
        var mara = await baton.TeammateAsync("Mara");
        var key = (await baton.Admin.WriteAsync(markdown: "First words.")).Text("key");
        await baton.Admin.SaveAsync(key, "Second words.", title: "Second title");

        var restored = (await mara.SendAsync("POST", $"/api/v1/articles/{key}/versions/1/restore", new { })).Expect(HttpStatusCode.OK);

        Assert.Equal((3, "Watering", "First words."), (restored["version"].GetInt32(), restored.Text("title"), restored.Text("body")));
        var versions = (await baton.Admin.ReadAsync($"/api/v1/articles/{key}/versions")).Json.EnumerateArray().ToList();
        Assert.Equal((3, "Mara", 1), (versions[0].GetProperty("number").GetInt32(), versions[0].GetProperty("author").GetString(), versions[0].GetProperty("restored_from").GetInt32()));
        Assert.Equal("Second words.", (await baton.Admin.ReadAsync($"/api/v1/articles/{key}/versions/2")).Text("body"));
        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/versions/9/restore", new { }))
            .ExpectProblem(HttpStatusCode.NotFound, "article.version_not_found");
    }

    [Fact]
    public async Task Preview_shows_what_the_help_centre_shows_and_stores_nothing()
    {
        var baton = await batons.GetAsync();
        const string Markdown = "# Title\n\n[here](javascript:alert(1)) <script>alert(1)</script> [next](kb_001)";

        var preview = (await baton.Admin.SendAsync("POST", "/api/v1/articles/preview", new { markdown = Markdown })).Expect(HttpStatusCode.OK);

        Assert.Equal("title", preview["headings"][0].GetProperty("anchor").GetString());
        Assert.DoesNotContain("<script", preview.Text("html"), StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", preview.Text("html"), StringComparison.Ordinal);
        (await baton.Admin.SendAsync("POST", "/api/v1/articles/preview", new { markdown = "" })).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("POST", "/api/v1/articles/preview", new { markdown = new string('a', 200_001) }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "markdown");
    }

    [Fact]
    public async Task What_a_reply_may_quote_leaves_internal_articles_out()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(markdown: "The bandicoot refund limit is 40.", publish: true, audience: "internal")).Text("key");

        Assert.Contains(key, (await baton.Admin.ReadAsync("/api/v1/search?q=bandicoot+refund+limit&audience=internal")).Expect(HttpStatusCode.OK).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await baton.Admin.ReadAsync("/api/v1/search?q=bandicoot+refund+limit&audience=public")).Expect(HttpStatusCode.OK).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customer_of_a_ticket_and_a_service_reach_no_article()
    {
        var baton = await batons.GetAsync();
        var service = baton.Client(await baton.KeyAsync("service"));

        (await service.ReadAsync("/api/v1/articles/kb_001")).Expect(HttpStatusCode.Forbidden);
        (await service.SaveAsync("kb_001", "Text.")).Expect(HttpStatusCode.Forbidden);
        (await baton.Client().SaveAsync("kb_001", "Text.")).Expect(HttpStatusCode.Unauthorized);
    }

    private static IEnumerable<int> Numbers(Reply versions) =>
        versions.Json.EnumerateArray().Select(version => version.GetProperty("number").GetInt32());
}

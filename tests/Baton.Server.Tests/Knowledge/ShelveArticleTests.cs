using System.Net;
using Baton.Knowledge;
using Baton.Server.Tests.Running;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Knowledge;

/// <summary>Lists, counts, archive and deletion.</summary>
public sealed class ShelveArticleTests(SharedBatons batons)
{
    [Fact]
    public async Task Only_what_is_archived_can_be_deleted_and_deleting_can_be_undone()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(publish: true, markdown: "The numbat eats termites.")).Text("key");
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/articles/{key}")).ExpectProblem(HttpStatusCode.Conflict, "article.not_archived");

        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/archive", new { })).Expect(HttpStatusCode.OK);
        Assert.DoesNotContain(key, await baton.Admin.FoundKeysAsync("numbat termites"));
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/articles/{key}")).Expect(HttpStatusCode.OK);
        (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).ExpectProblem(HttpStatusCode.NotFound, "article.not_found");
        (await baton.Admin.SaveAsync(key, "Text.")).ExpectProblem(HttpStatusCode.NotFound, "article.not_found");

        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/undelete", new { })).Expect(HttpStatusCode.OK);
        Assert.Equal("archived", (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Text("status"));
        var back = (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/unarchive", new { })).Expect(HttpStatusCode.OK);
        Assert.Equal("draft", back.Text("status"));
    }

    [Fact]
    public async Task What_was_deleted_is_gone_with_its_versions_when_the_time_to_undo_is_over()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync()).Text("key");
        await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/archive", new { });
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/articles/{key}")).Expect(HttpStatusCode.OK);
        var id = await baton.ReadAsync(db => db.Articles.Where(article => article.Key == key).Select(article => article.Id).SingleAsync());

        // The ten minutes pass.
        await baton.WriteAsync(db => db.SetTimerAsync(DeleteArticle.Erase, id.ToString(), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, default));
        using var limit = new CancellationTokenSource(RunningBaton.Ceiling);
        while (await baton.ReadAsync(db => db.Articles.AnyAsync(article => article.Key == key)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);

        Assert.False(await baton.ReadAsync(db => db.ArticleVersions.AnyAsync(version => version.ArticleId == id)));
        (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/undelete", new { })).ExpectProblem(HttpStatusCode.NotFound, "article.not_found");
    }

    [Fact]
    public async Task A_published_article_that_becomes_a_draft_keeps_its_newest_words()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(publish: true)).Text("key");
        await baton.Admin.SaveAsync(key, "Newer words.", title: "Newer title");

        var draft = (await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/unpublish", new { })).Expect(HttpStatusCode.OK);

        Assert.Equal(("draft", "Newer title", 2), (draft.Text("status"), draft.Text("title"), draft["version"].GetInt32()));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Every_order_goes_through_all_articles_page_by_page(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        foreach (var sort in new[] { "key", "title", "updated", "views", "helpful", "unhelpful", "used" })
        {
            var all = Keys(await baton.Admin.ReadAsync($"/api/v1/articles?sort={sort}&language=en&audience=public&status=published&category=account_management"));
            List<string> paged = [];
            for (var path = $"/api/v1/articles?sort={sort}&language=en&audience=public&status=published&category=account_management&limit=3"; path is not null;)
            {
                var page = (await baton.Admin.ReadAsync(path)).Expect(HttpStatusCode.OK);
                paged.AddRange(Keys(page));
                path = page.Message.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
            }

            Assert.Equal(all, paged);
            Assert.True(all.Count > 2, $"{sort}: {all.Count}");
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Articles_are_found_by_words_tag_category_audience_and_state(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var (word, key) = ($"w{Guid.NewGuid():N}", Shelf.NewKey());
        (await baton.Admin.SendAsync("POST", "/api/v1/articles", new
        {
            title = "Ärger mit 50% Rabatt",
            markdown = $"Ein Text mit {word.ToUpperInvariant()} darin.",
            key,
            category = "billing_inquiry",
            tags = new[] { "Rabatt \"extra\"", "50%_off" },
            audience = "internal",
            language = "de",
            publish = true,
        })).Expect(HttpStatusCode.Created);
        async Task<bool> Finds(string query) => Keys(await baton.Admin.ReadAsync($"/api/v1/articles?{query}")).Contains(key);

        Assert.True(await Finds($"q={word}"));
        Assert.True(await Finds($"q=rabatt+{word}"));
        Assert.True(await Finds($"q=50%25_off+{key[..8]}"));
        Assert.True(await Finds($"tag={Uri.EscapeDataString("Rabatt \"extra\"")}&q={word}"));
        Assert.False(await Finds($"tag=Rabatt&q={word}"));
        Assert.True(await Finds($"category=billing_inquiry&audience=internal&language=de&status=published&q={word}"));
        Assert.False(await Finds($"category=none&q={word}"));
        Assert.False(await Finds($"changed=true&q={word}"));
        Assert.False(await Finds($"q={word}+{Guid.NewGuid():N}"));
        (await baton.Admin.SaveAsync(key, $"Neuer Text mit {word}.")).Expect(HttpStatusCode.OK);
        Assert.True(await Finds($"changed=true&q={word}"));
        await baton.Admin.SendAsync("POST", $"/api/v1/articles/{key}/archive", new { });
        Assert.False(await Finds($"q={word}"));
        Assert.True(await Finds($"status=archived&q={word}"));
    }

    [Theory]
    [InlineData("status=lost", "status")]
    [InlineData("category=7", "category")]
    [InlineData("audience=nobody", "audience")]
    [InlineData("sort=luck", "sort")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("sort=views&cursor=kb_001", "cursor")]
    [InlineData("sort=updated&cursor=kb_001~9999999999999999999", "cursor")]
    public async Task A_bad_filter_is_named(string query, string field)
    {
        var baton = await batons.GetAsync();

        (await baton.Admin.ReadAsync($"/api/v1/articles?{query}")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Fact]
    public async Task Counts_follow_what_happens()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var before = (await baton.Admin.ReadAsync("/api/v1/article-counts")).Expect(HttpStatusCode.OK);
        var key = (await baton.Admin.WriteAsync(publish: true)).Text("key");
        await baton.Admin.SaveAsync(key, "Newer words.");
        await baton.Admin.WriteAsync();

        var after = await baton.Admin.ReadAsync("/api/v1/article-counts");

        Assert.Equal(before["published"].GetInt32() + 1, after["published"].GetInt32());
        Assert.Equal(before["drafts"].GetInt32() + 1, after["drafts"].GetInt32());
        Assert.Equal(before["changed"].GetInt32() + 1, after["changed"].GetInt32());
        Assert.Equal(2, after["categories"].GetProperty("none").GetInt32());
        Assert.True(after["categories"].GetProperty("account_management").GetInt32() > 5);
    }

    [Fact]
    public async Task An_answer_that_cites_an_article_is_counted_once_and_leads_back_to_its_ticket()
    {
        await using var baton = await RunningBaton.StartAsync();

        var ticket = await baton.OpenTicketAsync(wait: 20);

        var cited = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/messages")).Json.EnumerateArray()
            .SelectMany(message => message.GetProperty("citations").EnumerateArray())
            .Select(citation => citation.GetProperty("article").GetString()!).Distinct().ToList();
        Assert.NotEmpty(cited);
        foreach (var key in cited)
        {
            Assert.Equal(1, (await baton.Admin.ReadAsync($"/api/v1/articles/{key}"))["used_in_answers"].GetInt32());
            var use = Assert.Single((await baton.Admin.ReadAsync($"/api/v1/articles/{key}/tickets")).Json.EnumerateArray());
            Assert.Equal((ticket.Id, "Cannot sign in"), (use.GetProperty("ticket_id").GetString(), use.GetProperty("subject").GetString()));
        }
    }

    [Fact]
    public async Task The_categories_of_the_help_centre_are_named_and_ordered_by_the_team()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var usual = (await baton.Admin.ReadAsync("/api/v1/help-categories")).Json.EnumerateArray().ToList();
        Assert.Equal(6, usual.Count);
        Assert.All(usual, category => Assert.NotEqual("", category.GetProperty("title").GetString()));

        var turned = usual.AsEnumerable().Reverse().Select((category, index) => new
        {
            category = category.GetProperty("category").GetString(),
            title = $"Title {index}",
            description = "One line.",
        }).ToList();
        (await baton.Admin.SendAsync("PUT", "/api/v1/help-categories", new { categories = turned })).Expect(HttpStatusCode.OK);

        var arranged = (await baton.Admin.ReadAsync("/api/v1/help-categories")).Json.EnumerateArray().ToList();
        Assert.Equal(turned.Select(category => (category.category, category.title)), arranged.Select(category => (category.GetProperty("category").GetString(), category.GetProperty("title").GetString()!)));
        (await baton.Admin.SendAsync("PUT", "/api/v1/help-categories", new { categories = turned.Take(5) }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "categories");
        (await baton.Admin.SendAsync("PUT", "/api/v1/help-categories", new { categories = turned.Select(one => one with { title = "" }) }))
            .Expect(HttpStatusCode.BadRequest);
    }

    private static List<string> Keys(Reply list) =>
        [.. list.Expect(HttpStatusCode.OK).Json.EnumerateArray().Select(article => article.GetProperty("key").GetString()!)];
}

using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.HelpCentre;

public sealed class AskingTests
{
    private const string Question = "q=I+forgot+my+password+and+the+reset+mail+does+not+arrive.";

    [Fact]
    public async Task A_question_is_answered_with_its_sources_and_says_that_an_ai_writes()
    {
        await using var baton = await RunningBaton.StartAsync();

        var page = (await baton.Reader().PostFormAsync("/help/ask", Question)).Expect(HttpStatusCode.OK);

        Assert.Contains("Answered by AI (Account agent)", page.Body, StringComparison.Ordinal);
        Assert.Contains("Look in your spam, junk and quarantine folders", page.Body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#source-1\">1</a>", page.Body, StringComparison.Ordinal);
        Assert.Contains("href=\"/help/articles/kb_001-reset-your-password#the-password-reset-e-mail-does-not-arrive\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("action=\"/help/ask/person\"", page.Body, StringComparison.Ordinal);
        Assert.Equal(0, (await baton.Admin.ReadAsync("/dashboard/metrics"))["total_tickets"].GetInt32());
    }

    [Fact]
    public async Task What_agents_must_not_decide_is_offered_to_a_person()
    {
        await using var baton = await RunningBaton.StartAsync();

        var page = (await baton.Reader().PostFormAsync("/help/ask", "q=I+was+charged+twice%2C+I+want+my+money+back+now")).Expect(HttpStatusCode.OK);

        Assert.Contains("A person can help", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"answer\"", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_gets_the_question_with_what_was_found_and_the_reader_gets_the_reply()
    {
        await using var baton = await RunningBaton.StartAsync();
        var reader = baton.Reader();

        var sent = (await reader.PostFormAsync("/help/ask/person", Question + "&email=kim%40example.com&name=Kim")).Expect(HttpStatusCode.SeeOther);
        reader.KeepCookies(sent);
        var page = sent.Message.Headers.Location!.ToString();
        var cookie = sent.Message.Headers.GetValues("Set-Cookie").Single();
        var id = page.Split('/')[^1];

        Assert.Contains($"path={page}; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        var ticket = (await baton.Admin.ReadAsync($"/api/v1/tickets/{id}")).Expect(HttpStatusCode.OK);
        Assert.Equal("escalated", ticket.Text("status"));
        Assert.Equal("help_centre:kim@example.com", ticket.Text("customer_id"));
        var dossier = (await baton.Admin.ReadAsync($"/api/v1/tickets/{id}/dossier")).Expect(HttpStatusCode.OK);
        Assert.Contains("Look in your spam", dossier.Body, StringComparison.Ordinal);

        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{id}/replies", new
        {
            message = "Hello Kim, **I sent** a new link.",
            expected_version = ticket["metadata"].GetProperty("version").GetInt32(),
        })).Expect(HttpStatusCode.OK);
        var seen = (await reader.ReadAsync(page)).Expect(HttpStatusCode.OK);
        Assert.Contains("<strong>I sent</strong> a new link", seen.Body, StringComparison.Ordinal);
        Assert.True(seen.Message.Headers.CacheControl is { NoStore: true, Private: true });
        (await reader.PostFormAsync(page, "message=It+works+now")).Expect(HttpStatusCode.SeeOther);
        Assert.Contains("It works now", (await reader.ReadAsync(page)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_people_opens_only_with_its_own_cookie()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var reader = baton.Reader();
        var mine = (await reader.PostFormAsync("/help/ask/person", Question + "&email=kim%40example.com")).Expect(HttpStatusCode.SeeOther);
        var other = (await reader.PostFormAsync("/help/ask/person", Question + "&email=lee%40example.com")).Expect(HttpStatusCode.SeeOther);
        reader.KeepCookies(mine);
        var page = mine.Message.Headers.Location!.ToString();
        var name = mine.Message.Headers.GetValues("Set-Cookie").Single().Split('=')[0];
        var stolen = other.Message.Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];

        (await reader.ReadAsync(page)).Expect(HttpStatusCode.OK);
        var stranger = baton.Reader();
        (await stranger.ReadAsync(page)).Expect(HttpStatusCode.NotFound);
        (await stranger.SendAsync("GET", page, headers: ("Cookie", $"{name}={stolen}"))).Expect(HttpStatusCode.NotFound);
        (await stranger.PostFormAsync(page, "message=Hello", ("Cookie", $"{name}={stolen}"))).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("email=kim%40example.com")]
    [InlineData("q=Hello+there&email=nobody")]
    [InlineData("q=Hello+there&email=a%40b%0d%0aBcc%3a+c%40d.example")]
    [InlineData("q=Hello+there&email=kim%40example.com&name=A%0aB")]
    [InlineData("q=Hello+there&email=kim%40example.com&website=spam")]
    [InlineData("q=%00&email=kim%40example.com")]
    public async Task A_form_that_cannot_be_used_comes_back_with_what_was_typed(string form)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().PostFormAsync("/help/ask/person", form)).Expect(HttpStatusCode.BadRequest);

        page.ExpectNoInsides();
        Assert.Contains("role=\"alert\"", page.Body, StringComparison.Ordinal);
        if (form.Contains("Hello+there", StringComparison.Ordinal))
            Assert.Contains(">Hello there</textarea>", page.Body, StringComparison.Ordinal);
        Assert.Equal(0, (await baton.Admin.ReadAsync("/dashboard/metrics"))["total_tickets"].GetInt32());
    }

    [Fact]
    public async Task Who_asks_too_much_waits_and_loses_nothing()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        for (var question = 0; question < 10; question++)
            (await baton.Reader(from: "127.0.6.1").PostFormAsync("/help/ask", Question)).Expect(HttpStatusCode.OK);

        var refused = (await baton.Reader(from: "127.0.6.1").PostFormAsync("/help/ask", Question)).Expect(HttpStatusCode.TooManyRequests);

        Assert.Contains("I forgot my password", refused.Body, StringComparison.Ordinal);
        Assert.Equal("60", refused.Message.Headers.RetryAfter?.ToString());
        (await baton.Reader(from: "127.0.6.2").PostFormAsync("/help/ask", Question)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_site_cannot_ask_people_in_a_readers_name()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        (await baton.Reader().PostFormAsync("/help/ask/person", Question + "&email=kim%40example.com", ("Sec-Fetch-Site", "cross-site")))
            .Expect(HttpStatusCode.BadRequest);
    }
}

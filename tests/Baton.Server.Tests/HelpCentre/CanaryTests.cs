using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.HelpCentre;

/// <summary>What is internal, a draft or taken back, and what is hostile, must not show anywhere.</summary>
public sealed class CanaryTests
{
    [Theory]
    [InlineData("audience: internal")]
    [InlineData("status: draft")]
    [InlineData("audience: internal\nstatus: draft")]
    public async Task Nothing_that_is_not_public_shows_on_any_page(string hidden)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        await baton.PublishAsync("kb_secret", $"Password {HelpReader.Canary}", $"The password reset {HelpReader.Canary} is here.", $"tags: [password, reset link]\n{hidden}");
        await baton.PublishAsync("kb_link", "A link", "See [the other](kb_secret) and [this](kb_001).");
        var reader = baton.Reader();

        foreach (var address in (string[])
            [
                "/help", "/help/general-inquiry", "/help/search?q=password+reset", $"/help/suggest?q={HelpReader.Canary}",
                "/help/suggest?q=passw", "/sitemap.xml", "/robots.txt", "/help/articles/kb_001-reset-your-password", "/help/articles/kb_link-a-link",
            ])
        {
            var page = (await reader.ReadAsync(address)).Expect(HttpStatusCode.OK);
            Assert.DoesNotContain(HelpReader.Canary, page.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("kb_secret", page.Body, StringComparison.Ordinal);
        }

        var search = await reader.ReadAsync($"/help/search?q={HelpReader.Canary}");
        Assert.Contains("Nothing found", search.Body, StringComparison.Ordinal);
        var asked = (await reader.PostFormAsync("/help/ask", $"q=How+do+I+reset+the+password+{HelpReader.Canary}?")).Expect(HttpStatusCode.OK);
        Assert.DoesNotContain("kb_secret", asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"{HelpReader.Canary} is here", asked.Body, StringComparison.Ordinal);
        (await reader.ReadAsync("/help/articles/kb_secret")).Expect(HttpStatusCode.NotFound);
        (await reader.PostFormAsync("/help/articles/kb_secret/vote", "vote=helpful")).Expect(HttpStatusCode.NotFound);
        (await reader.ReadAsync("/help/articles/kb_secret/thanks?vote=helpful")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_article_that_is_taken_back_is_gone_at_once()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        await baton.PublishAsync("kb_gone", "A short life", $"Words about {HelpReader.Canary}.");
        (await baton.Reader().ReadAsync("/help/articles/kb_gone-a-short-life")).Expect(HttpStatusCode.OK);

        await baton.PublishAsync("kb_gone", "A short life", $"Words about {HelpReader.Canary}.", "status: draft");

        (await baton.Reader().ReadAsync("/help/articles/kb_gone-a-short-life")).Expect(HttpStatusCode.NotFound);
        Assert.Contains("Nothing found", (await baton.Reader().ReadAsync($"/help/search?q={HelpReader.Canary}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_stay_words_on_every_page()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        const string attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        await baton.PublishAsync(
            "kb_hostile", "'Hostile <script>alert(1)</script> </title>'",
            $"Hello {attack} world.\n\n## Heading {attack}\n\n[click](javascript:alert(3))\n\n## Two\n\ntext\n\n## Three\n\ntext");
        var reader = baton.Reader();
        var name = (await reader.ReadAsync("/help/articles/kb_hostile")).Message.Headers.Location!.ToString();
        var query = Uri.EscapeDataString(attack);

        foreach (var address in (string[])[name, "/help/general-inquiry", "/help", "/help/search?q=hostile", $"/help/search?q={query}", $"/help/ask?q={query}", $"/help?lang={query}", $"/help/articles/{query}"])
        {
            var body = (await reader.ReadAsync(address)).Body;
            Assert.DoesNotContain("<script>alert", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"javascript", body, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(1, body.Split("</title>").Length - 1);
        }

        var asked = await reader.PostFormAsync("/help/ask", $"q={query}");
        Assert.DoesNotContain("<img src=x", asked.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_may_run_nothing_inline()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = await baton.Reader().ReadAsync("/help");

        var policy = page.Message.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page.Body, StringComparison.Ordinal);
    }
}

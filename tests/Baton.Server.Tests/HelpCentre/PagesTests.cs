using System.Net;
using System.Xml.Linq;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.HelpCentre;

public sealed class PagesTests
{
    [Fact]
    public async Task The_title_page_lists_topics_popular_articles_and_a_way_to_ask()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().ReadAsync("/help")).Expect(HttpStatusCode.OK);

        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("<html lang=\"en\">", page.Body, StringComparison.Ordinal);
        Assert.Contains("<title>Harborline help</title>", page.Body, StringComparison.Ordinal);
        Assert.Contains("href=\"/help/billing-inquiry\">Billing and plans</a>", page.Body, StringComparison.Ordinal);
        Assert.Contains("/help/articles/kb_001-reset-your-password", page.Body, StringComparison.Ordinal);
        Assert.Contains("action=\"/help/search\" method=\"get\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("href=\"/help/ask\"", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", page.Message.Headers.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_section_lists_its_articles_with_their_first_sentence()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().ReadAsync("/help/account-management")).Expect(HttpStatusCode.OK);

        Assert.Contains(">Reset your password</a>", page.Body, StringComparison.Ordinal);
        Assert.Contains("You can set a new Harborline password yourself", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Refunds", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help/articles/kb_001")]
    [InlineData("/help/articles/kb_001-an-older-title")]
    public async Task Any_address_with_the_key_leads_to_the_one_address(string address)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = (await baton.Reader().ReadAsync(address)).Expect(HttpStatusCode.MovedPermanently);

        Assert.Equal("/help/articles/kb_001-reset-your-password", reply.Message.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_article_has_steps_contents_date_related_ones_and_describes_itself()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().ReadAsync("/help/articles/kb_001-reset-your-password")).Expect(HttpStatusCode.OK);

        Assert.Contains("<h1>Reset your password</h1>", page.Body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#the-password-reset-e-mail-does-not-arrive\">", page.Body, StringComparison.Ordinal);
        Assert.Contains("<ol>\n<li>Open <code>app.harborline.example</code>", page.Body, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("Did this help?", page.Body, StringComparison.Ordinal);
        Assert.Contains("Sign-in problems and locked accounts", page.Body, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{baton.Address}help/articles/kb_001-reset-your-password\">", page.Body, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"TechArticle\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"You can set a new Harborline password", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help/articles/kb_999-nothing")]
    [InlineData("/help/no-such-section")]
    [InlineData("/help/deep/er/than/that")]
    public async Task What_is_not_there_says_so_and_offers_the_search(string address)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().ReadAsync(address)).Expect(HttpStatusCode.NotFound);

        Assert.Contains("This page is not here", page.Body, StringComparison.Ordinal);
        Assert.Contains("role=\"search\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("noindex", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_works_without_script_and_marks_the_words()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = (await baton.Reader().ReadAsync("/help/search?q=reset+link+expired")).Expect(HttpStatusCode.OK);
        var nothing = (await baton.Reader().ReadAsync("/help/search?q=qwxyz")).Expect(HttpStatusCode.OK);

        Assert.Contains("/help/articles/kb_001-reset-your-password", page.Body, StringComparison.Ordinal);
        Assert.Contains("<mark>reset</mark>", page.Body, StringComparison.Ordinal);
        Assert.Contains("Nothing found for “qwxyz”", nothing.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_find_a_title_by_its_first_letters()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var found = (await baton.Reader().ReadAsync("/help/suggest?q=passw")).Expect(HttpStatusCode.OK);

        Assert.Equal("/help/articles/kb_001-reset-your-password", found.Json[0].GetProperty("url").GetString());
        Assert.Empty((await baton.Reader().ReadAsync("/help/suggest?q=%25")).Expect(HttpStatusCode.OK).Json.EnumerateArray());
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again_and_a_changed_one_is()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        await baton.PublishAsync("kb_news", "News", "The first words.");
        var reader = baton.Reader();
        var first = (await reader.ReadAsync("/help/articles/kb_news-news")).Expect(HttpStatusCode.OK);
        var tag = first.Message.Headers.ETag!.ToString();

        var same = await reader.SendAsync("GET", "/help/articles/kb_news-news", headers: ("If-None-Match", tag));
        await baton.PublishAsync("kb_news", "News", "The second words.");
        var changed = await reader.SendAsync("GET", "/help/articles/kb_news-news", headers: ("If-None-Match", tag));

        same.Expect(HttpStatusCode.NotModified);
        Assert.Contains("max-age=60", first.Message.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("The second words.", changed.Expect(HttpStatusCode.OK).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_shows_its_own_articles_in_its_own_words()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        await baton.PublishAsync("kb_de", "Passwort zurücksetzen", "So setzen Sie Ihr Passwort zurück.", language: "de");

        var german = (await baton.Reader().ReadAsync("/help?lang=de")).Expect(HttpStatusCode.OK);
        var article = (await baton.Reader().ReadAsync("/help/articles/kb_de-passwort-zuruecksetzen")).Expect(HttpStatusCode.OK);
        var english = (await baton.Reader().ReadAsync("/help?lang=xx")).Expect(HttpStatusCode.OK);

        Assert.Contains("<html lang=\"de\">", german.Body, StringComparison.Ordinal);
        Assert.Contains("Passwort zurücksetzen", german.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Reset your password", german.Body, StringComparison.Ordinal);
        Assert.Contains("Hat das geholfen?", article.Body, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"de\"", english.Body, StringComparison.Ordinal);
        Assert.Contains("Reset your password", english.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_names_every_public_article_once()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var map = XDocument.Parse((await baton.Reader().ReadAsync("/sitemap.xml")).Expect(HttpStatusCode.OK).Body);
        var robots = (await baton.Reader().ReadAsync("/robots.txt")).Expect(HttpStatusCode.OK);

        var addresses = map.Descendants().Where(element => element.Name.LocalName is "loc").Select(element => element.Value).ToList();
        Assert.Equal(54, addresses.Count(address => address.Contains("/help/articles/", StringComparison.Ordinal)));
        Assert.Equal(addresses.Distinct(), addresses);
        Assert.Contains($"Sitemap: {baton.Address}sitemap.xml", robots.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_travel_compressed_and_what_is_private_does_not()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var page = await baton.Reader().SendAsync("GET", "/help", headers: ("Accept-Encoding", "br"));
        var request = await baton.Reader().SendAsync("GET", $"/help/requests/{Guid.NewGuid()}", headers: ("Accept-Encoding", "br"));

        Assert.Equal(["br"], page.Message.Content.Headers.ContentEncoding);
        Assert.Empty(request.Expect(HttpStatusCode.NotFound).Message.Content.Headers.ContentEncoding);
    }
}

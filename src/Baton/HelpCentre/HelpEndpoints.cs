using System.Text;
using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Gaps;
using Baton.HelpCentre.Pages;
using Baton.HelpCentre.Visits;
using Baton.HelpCentre.Votes;
using Baton.Identity.Repeats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.HelpCentre;

/// <summary>The pages that everybody may read.</summary>
internal static class HelpEndpoints
{
    private const int PopularArticles = 7;
    private const int RelatedArticles = 4;
    private const int MostResults = 20;
    private const int MostSuggestions = 6;
    private const int MostAddresses = 40_000;
    private const int LongestName = 300;

    public static void MapHelpCentre(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AllowAnonymous().ExcludeFromDescription()
            .WithMetadata(new OwnRepeats("Forms of pages: browsers send no keys."));
        pages.MapGet("/help", Home);
        pages.MapGet("/help/{section}", Section);
        pages.MapGet("/help/search", Search);
        pages.MapGet("/help/suggest", Suggest);
        pages.MapGet("/help/articles/{name}", Article);
        pages.MapGet("/help/{section}/{part}/{**rest}", Elsewhere);
        pages.MapGet("/sitemap.xml", Sitemap);
        pages.MapGet("/robots.txt", Robots);
        pages.MapVotes();
        pages.MapAsking();
        routes.MapComments();
        routes.MapGaps();
    }

    private static async Task<IResult> Home(
        HttpContext http, FrameSetup frames, Shelf shelf, CancellationToken cancellationToken, string? lang = null)
    {
        var frame = await frames.FrameAsync(http, lang, cancellationToken);
        return ServeSetup.Show(http, frame, HomePage.Of(
            frame,
            await shelf.SectionsAsync(frame.Words.Language, cancellationToken),
            await shelf.PopularAsync(frame.Words.Language, PopularArticles, cancellationToken)));
    }

    private static async Task<IResult> Section(
        string section, HttpContext http, FrameSetup frames, Shelf shelf, CancellationToken cancellationToken, string? lang = null)
    {
        var frame = await frames.FrameAsync(http, lang, cancellationToken);
        if (HelpAddress.Section(section) is not { } category)
            return ServeSetup.Missing(http, frame);

        var articles = await shelf.SectionAsync(category, frame.Words.Language, cancellationToken);
        if (articles.Count is 0)
            return ServeSetup.Missing(http, frame);
        return ServeSetup.Show(http, frame, SectionPage.Of(
            frame, category, articles, await shelf.SummariesAsync(articles, cancellationToken)));
    }

    private static async Task<IResult> Article(
        string name, HttpContext http, FrameSetup frames, Shelf shelf, FindArticles findArticles, CountVisits countVisits,
        CancellationToken cancellationToken)
    {
        var card = name.Length <= LongestName ? await shelf.NamedAsync(name, cancellationToken) : null;
        if (card is null)
            return ServeSetup.Missing(http, await frames.FrameAsync(http, null, cancellationToken));

        var address = HelpAddress.Of(card);
        if (address != $"{HelpAddress.Home}/articles/{Uri.EscapeDataString(name)}")
            return TypedResults.Redirect(address, permanent: true);

        if (!http.IsAhead())
            countVisits.Note(card.Id, http.Visitor());
        var frame = await frames.FrameAsync(http, card.Language, cancellationToken);
        return ServeSetup.Show(http, frame, ArticlePage.Of(
            frame,
            await shelf.OpenAsync(card, cancellationToken),
            await findArticles.RelatedAsync(card, RelatedArticles, cancellationToken)));
    }

    private static async Task<IResult> Search(
        HttpContext http, FrameSetup frames, FindArticles findArticles, CountVisits countVisits, CancellationToken cancellationToken,
        string q = "", string? lang = null)
    {
        var frame = await frames.FrameAsync(http, lang, cancellationToken);
        var query = FindArticles.Cut(q.Trim());
        var found = query.Length is 0 ? [] : await findArticles.RunAsync(query, OnlyIn(lang, frame), MostResults, cancellationToken);
        if (found.Count is 0 && query.Length > 0 && !http.IsAhead())
            countVisits.NoteEmptySearch(query, OnlyIn(lang, frame), http.Visitor());
        return ServeSetup.Show(http, frame, SearchPage.Of(frame, query, found));
    }

    /// <summary>What the search box offers while somebody types.</summary>
    private static async Task<JsonHttpResult<IReadOnlyList<SuggestedArticle>>> Suggest(
        HttpContext http, FrameSetup frames, FindArticles findArticles, CancellationToken cancellationToken, string q = "", string? lang = null)
    {
        var frame = await frames.FrameAsync(http, lang, cancellationToken);
        var found = await findArticles.SuggestAsync(q, lang, MostSuggestions, cancellationToken);
        http.Response.Headers.CacheControl = "public, max-age=30";
        return TypedResults.Json<IReadOnlyList<SuggestedArticle>>(
        [
            .. found.Select(one => new SuggestedArticle(
                one.Article.Title, HelpAddress.Of(one.Article), frame.Section(one.Article.Section).Name)),
        ]);
    }

    /// <summary>Addresses below that no page has.</summary>
    private static async Task<IResult> Elsewhere(HttpContext http, FrameSetup frames, CancellationToken cancellationToken) =>
        ServeSetup.Missing(http, await frames.FrameAsync(http, null, cancellationToken));

    private static async Task<IResult> Sitemap(
        HttpContext http, FrameSetup frames, Shelf shelf, CancellationToken cancellationToken)
    {
        var frame = await frames.FrameAsync(http, null, cancellationToken);
        var articles = await shelf.AllAsync(MostAddresses, cancellationToken);
        return ServeSetup.Cached(http, Encoding.UTF8.GetBytes(SiteMap.Of(frame, articles)), "application/xml; charset=utf-8", 300);
    }

    private static async Task<IResult> Robots(HttpContext http, FrameSetup frames, CancellationToken cancellationToken)
    {
        var frame = await frames.FrameAsync(http, null, cancellationToken);
        return ServeSetup.Cached(http, Encoding.UTF8.GetBytes(SiteMap.Robots(frame)), "text/plain; charset=utf-8", 300);
    }

    /// <summary>Without a choice of language a search finds articles in all.</summary>
    private static string? OnlyIn(string? language, PageFrame frame) =>
        language is not null && frame.Languages.Contains(language) ? language : null;
}

/// <summary>A suggestion while somebody types.</summary>
internal sealed record SuggestedArticle(string Title, string Url, string Section);

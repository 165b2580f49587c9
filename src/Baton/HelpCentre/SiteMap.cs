using System.Globalization;
using System.Xml.Linq;
using Baton.HelpCentre.Pages;

namespace Baton.HelpCentre;

/// <summary>What search engines are told: which pages there are, and which are no business of theirs.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Of(PageFrame frame, IReadOnlyList<ArticleCard> articles)
    {
        var sections = articles.Select(article => (article.Section, article.Language)).Distinct();
        var pages = frame.Languages.Select(language => Page(frame, HelpAddress.OfHome(InAddress(frame, language)), null))
            .Concat(sections.Select(one => Page(frame, HelpAddress.OfSection(one.Section, InAddress(frame, one.Language)), null)))
            .Concat(articles.Select(article => Page(frame, HelpAddress.Of(article), article.UpdatedAt)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(Space + "urlset", pages);
    }

    public static string Robots(PageFrame frame) => $"""
        User-agent: *
        Allow: /help
        Disallow: /help/search
        Disallow: /help/suggest
        Disallow: /help/ask
        Disallow: /help/requests
        Disallow: /desk
        Disallow: /api
        Disallow: /tickets
        Sitemap: {frame.Site}/sitemap.xml

        """;

    private static XElement Page(PageFrame frame, string path, DateTimeOffset? changedAt) => new(
        Space + "url",
        new XElement(Space + "loc", frame.Site + path),
        changedAt is { } at ? new XElement(Space + "lastmod", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);

    private static string? InAddress(PageFrame frame, string language) => language == frame.Languages[0] ? null : language;
}

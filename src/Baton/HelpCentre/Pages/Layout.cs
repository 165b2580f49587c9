using System.Text.Json;
using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>The frame around every page: head, search, what stands at the end.</summary>
internal static class Layout
{
    public static string Wrap(PageFrame frame, HelpPage page)
    {
        var words = frame.Words;
        return Html.Of($"""
            <!doctype html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{FullTitle(frame, page)}</title>
            {Head(frame, page)}
            </head>
            <body>
            <a class="skip" href="#content">{words.Skip}</a>
            <header class="top">
            <a class="brand" href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{HelpWords.With(words.Title, frame.Company)}</a>
            {Html.When(!page.HasOwnSearch, () => SearchBox.Of(frame, page.Query, isLarge: false))}
            <a class="ask" href="/help/ask">{words.Ask}</a>
            </header>
            <main id="content">
            {page.Body}
            </main>
            {Foot(frame)}
            </body>
            </html>

            """).Value;
    }

    private static string FullTitle(PageFrame frame, HelpPage page)
    {
        var help = HelpWords.With(frame.Words.Title, frame.Company);
        return page.Title == help ? help : $"{page.Title} · {help}";
    }

    private static Html Head(PageFrame frame, HelpPage page) => Html.Of($"""
        {Html.When(page.Description is not null, () => Html.Of($"""<meta name="description" content="{page.Description}">"""))}
        {(page.Canonical is { } path ? Known(frame, page, path) : Html.Of($"""<meta name="robots" content="noindex">"""))}
        <link rel="icon" href="/desk/mark.svg" type="image/svg+xml">
        {Html.When(frame.Files.Font is not null, () => Html.Of($"""<link rel="preload" href="{frame.Files.Font}" as="font" type="font/woff2" crossorigin>"""))}
        {Html.When(frame.Files.Style is not null, () => Html.Of($"""<link rel="stylesheet" href="{frame.Files.Style}">"""))}
        {Html.When(frame.Files.Script is not null, () => Html.Of($"""<script type="module" src="{frame.Files.Script}"></script>"""))}
        """);

    private static Html Known(PageFrame frame, HelpPage page, string path) => Html.Of($"""
        <link rel="canonical" href="{frame.Site + path}">
        <meta property="og:title" content="{page.Title}">
        <meta property="og:type" content="{(page.About is null ? "website" : "article")}">
        <meta property="og:url" content="{frame.Site + path}">
        <meta property="og:site_name" content="{HelpWords.With(frame.Words.Title, frame.Company)}">
        {Html.When(page.Description is not null, () => Html.Of($"""<meta property="og:description" content="{page.Description}">"""))}
        {Html.When(page.About is not null, () => About(page.About!))}
        """);

    /// <summary>The serializer's default encoder writes &lt;, &gt; and &amp; as \u escapes, so no text can end the element.</summary>
    private static Html About(object about) =>
        new($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(about)}</script>");

    private static Html Foot(PageFrame frame) => Html.Of($"""
        <footer class="foot">
        {Html.When(frame.Languages.Count > 1, () => Html.Of($"""
            <nav aria-label="{frame.Words.OtherLanguages}"><ul>{Html.Each(frame.Languages, language => Html.Of($"""
            <li><a href="{HelpAddress.OfHome(language)}" hreflang="{language}" lang="{language}">{HelpWords.NameOf(language)}</a></li>
            """))}</ul></nav>
            """))}
        <p><a href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{frame.Words.Home}</a> <a href="/help/ask">{frame.Words.Ask}</a></p>
        </footer>
        """);
}

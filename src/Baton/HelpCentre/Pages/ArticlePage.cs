using System.Globalization;
using Baton.HelpCentre.Wording;
using Baton.Knowledge;

namespace Baton.HelpCentre.Pages;

/// <summary>One article, to be read in peace; then whether it helped, what is related, and where to ask.</summary>
internal static class ArticlePage
{
    /// <summary>From so many headings on the page begins with a list of them.</summary>
    private const int LongFrom = 3;

    public static HelpPage Of(PageFrame frame, ShelfArticle article, IReadOnlyList<ArticleCard> related)
    {
        var (words, card) = (frame.Words, article.Card);
        var headings = article.Text.Headings.Where(heading => heading.Level is 2).ToList();
        return new HelpPage
        {
            Title = card.Title,
            Description = article.Text.Summary,
            Canonical = HelpAddress.Of(card),
            About = AboutArticle(frame, article),
            Body = Html.Of($"""
                <div class="reading">
                <article lang="{card.Language}">
                <p class="path"><a href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{words.Home}</a>
                <a href="{HelpAddress.OfSection(card.Section, frame.LanguageInAddress)}">{frame.Section(card.Section).Name}</a></p>
                <h1>{card.Title}</h1>
                <p class="date">{Updated(words, card.UpdatedAt)}</p>
                {Html.When(headings.Count >= LongFrom, () => Contents(words, headings))}
                <div class="text">
                {new Html(article.Text.Html)}
                </div>
                </article>
                <div class="after">
                {VoteForm.Of(words, card)}
                {Html.When(related.Count > 0, () => Related(words, related))}
                {AskOffer.Of(words)}
                </div>
                </div>
                """),
        };
    }

    private static Html Updated(HelpWords words, DateTimeOffset at)
    {
        var day = at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Html.Of($"""<time datetime="{day}">{HelpWords.With(words.Updated, words.On(at))}</time>""");
    }

    private static Html Contents(HelpWords words, List<ArticleHeading> headings) => Html.Of($"""
        <nav class="on-page" aria-labelledby="on-page"><h2 id="on-page">{words.OnThisPage}</h2>
        <ol>{Html.Each(headings, heading => Html.Of($"""<li><a href="#{heading.Anchor}">{heading.Text}</a></li>"""))}</ol></nav>
        """);

    private static Html Related(HelpWords words, IReadOnlyList<ArticleCard> related) => Html.Of($"""
        <section class="related" aria-labelledby="related"><h2 id="related">{words.Related}</h2>
        <ul class="titles">{Html.Each(related, article => Html.Of($"""
            <li><a href="{HelpAddress.Of(article)}">{article.Title}</a></li>
            """))}</ul></section>
        """);

    private static Dictionary<string, object> AboutArticle(PageFrame frame, ShelfArticle article) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "TechArticle",
        ["headline"] = article.Card.Title,
        ["description"] = article.Text.Summary,
        ["inLanguage"] = article.Card.Language,
        ["dateModified"] = article.Card.UpdatedAt,
        ["url"] = frame.Site + HelpAddress.Of(article.Card),
        ["publisher"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = frame.Company },
    };
}

using Baton.Foundation;
using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>The title page: search, the sections as a table of contents, what others read.</summary>
internal static class HomePage
{
    public static HelpPage Of(PageFrame frame, IReadOnlyDictionary<TicketCategory, int> sections, IReadOnlyList<ArticleCard> popular)
    {
        var words = frame.Words;
        return new HelpPage
        {
            Title = HelpWords.With(words.Title, frame.Company),
            Description = HelpWords.With(words.Description, frame.Company),
            Canonical = HelpAddress.OfHome(frame.LanguageInAddress),
            HasOwnSearch = true,
            Body = Html.Of($"""
                <div class="home">
                <h1>{words.SearchHint}</h1>
                {SearchBox.Of(frame, "", isLarge: true)}
                {(sections.Count is 0 ? Empty(words) : Contents(frame, sections, popular))}
                {AskOffer.Of(words)}
                </div>
                """),
        };
    }

    private static Html Contents(PageFrame frame, IReadOnlyDictionary<TicketCategory, int> sections, IReadOnlyList<ArticleCard> popular) => Html.Of($"""
        <div class="columns">
        <section aria-labelledby="topics"><h2 id="topics">{frame.Words.Topics}</h2>
        <ul class="contents">{Html.Each(
            frame.Sections.Where(named => sections.ContainsKey(named.Section)), named => Section(frame, named, sections[named.Section]))}</ul>
        </section>
        <section aria-labelledby="popular"><h2 id="popular">{frame.Words.Popular}</h2>
        <ul class="titles">{Html.Each(popular, article => Html.Of($"""
            <li><a href="{HelpAddress.Of(article)}">{article.Title}</a></li>
            """))}</ul>
        </section>
        </div>
        """);

    private static Html Section(PageFrame frame, NamedSection named, int count) => Html.Of($"""
        <li><a href="{HelpAddress.OfSection(named.Section, frame.LanguageInAddress)}">{named.Words.Name}</a>
        <span class="count">{frame.Words.Count(count)}</span><p>{named.Words.Line}</p></li>
        """);

    private static Html Empty(HelpWords words) => Html.Of($"""
        <section class="empty"><h2>{words.EmptyTitle}</h2><p>{words.EmptyText}</p></section>
        """);
}

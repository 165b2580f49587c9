using Baton.Foundation;

namespace Baton.HelpCentre.Pages;

/// <summary>One section: its articles with their first sentence.</summary>
internal static class SectionPage
{
    public static HelpPage Of(
        PageFrame frame, TicketCategory section, IReadOnlyList<ArticleCard> articles, IReadOnlyDictionary<string, string> summaries)
    {
        var words = frame.Section(section);
        return new HelpPage
        {
            Title = words.Name,
            Description = words.Line,
            Canonical = HelpAddress.OfSection(section, frame.LanguageInAddress),
            Body = Html.Of($"""
                <div class="section">
                <p class="path"><a href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{frame.Words.Home}</a></p>
                <h1>{words.Name}</h1>
                <p class="lead">{words.Line}</p>
                <ul class="entries">{Html.Each(articles, article => Entry(article, summaries.GetValueOrDefault(article.Key, "")))}</ul>
                {AskOffer.Of(frame.Words)}
                </div>
                """),
        };
    }

    private static Html Entry(ArticleCard article, string summary) => Html.Of($"""
        <li><h2><a href="{HelpAddress.Of(article)}">{article.Title}</a></h2><p>{summary}</p></li>
        """);
}

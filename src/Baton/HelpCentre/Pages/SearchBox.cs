namespace Baton.HelpCentre.Pages;

/// <summary>The search form. It works by itself; the script adds suggestions and takes their words from its attributes.</summary>
internal static class SearchBox
{
    public static Html Of(PageFrame frame, string query, bool isLarge)
    {
        var words = frame.Words;
        return Html.Of($"""
            <form class="search{(isLarge ? " large" : "")}" role="search" action="/help/search" method="get"
              data-suggestions="{words.Suggestions}" data-none="{words.NoSuggestion}" data-all="{words.AllResults}">
            <label class="hidden" for="q">{words.SearchLabel}</label>
            <input id="q" name="q" type="search" value="{query}" placeholder="{(isLarge ? words.SearchLabel : words.SearchHint)}" maxlength="{FindArticles.LongestQuery}" autocomplete="off" spellcheck="false" enterkeyhint="search">
            {Html.When(frame.LanguageInAddress is not null, () => Html.Of($"""<input type="hidden" name="lang" value="{frame.LanguageInAddress}">"""))}
            <button type="submit">{words.Search}</button>
            </form>
            """);
    }
}

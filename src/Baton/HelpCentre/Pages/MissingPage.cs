namespace Baton.HelpCentre.Pages;

/// <summary>For addresses that lead nowhere: says so and offers the search.</summary>
internal static class MissingPage
{
    public static HelpPage Of(PageFrame frame) => new()
    {
        Title = frame.Words.MissingTitle,
        HasOwnSearch = true,
        Body = Html.Of($"""
            <div class="section">
            <h1>{frame.Words.MissingTitle}</h1>
            <p class="lead">{frame.Words.MissingText}</p>
            {SearchBox.Of(frame, "", isLarge: true)}
            <p><a href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{frame.Words.Topics}</a></p>
            </div>
            """),
    };
}

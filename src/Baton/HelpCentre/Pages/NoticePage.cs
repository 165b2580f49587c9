namespace Baton.HelpCentre.Pages;

/// <summary>A page that says one thing, such as why something was not taken.</summary>
internal static class NoticePage
{
    public static HelpPage Of(PageFrame frame, string title, string text) => new()
    {
        Title = title,
        Body = Html.Of($"""
            <div class="section">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <p><a href="{HelpAddress.OfHome(frame.LanguageInAddress)}">{frame.Words.Home}</a></p>
            </div>
            """),
    };
}

using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>The way on for somebody whom reading did not help.</summary>
internal static class AskOffer
{
    public static Html Of(HelpWords words, string question = "") => Html.Of($"""
        <aside class="offer" aria-labelledby="offer"><h2 id="offer">{words.StillStuck}</h2>
        <p>{words.AskLead}</p>
        <p><a class="button" href="{(question.Length > 0 ? $"/help/ask?q={Uri.EscapeDataString(question)}" : "/help/ask")}">{words.Ask}</a></p>
        </aside>
        """);
}

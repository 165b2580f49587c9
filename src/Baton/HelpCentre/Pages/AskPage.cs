using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>The forms to ask: first the agents, then people.</summary>
internal static class AskPage
{
    public static HelpPage Form(PageFrame frame, string question, string? problem = null) => new()
    {
        Title = frame.Words.AskTitle,
        Body = Html.Of($"""
            <div class="section">
            <h1>{frame.Words.AskTitle}</h1>
            <p class="lead">{frame.Words.AskLead}</p>
            {Problem(problem)}
            {QuestionForm(frame, question, problem is not null)}
            </div>
            """),
    };

    /// <summary>Only the form to people, with what was typed still in it.</summary>
    public static HelpPage Person(PageFrame frame, PersonRequest request, string problem) => new()
    {
        Title = frame.Words.PersonTitle,
        Body = Html.Of($"""
            <div class="section">
            <h1>{frame.Words.PersonTitle}</h1>
            {Problem(problem)}
            {PersonForm(frame, request, isMarked: true)}
            </div>
            """),
    };

    public static Html QuestionForm(PageFrame frame, string question, bool isMarked) => Html.Of($"""
        <form class="form" method="post" action="/help/ask" data-working="{frame.Words.Working}">
        {Language(frame)}
        <p class="field"><label for="question">{frame.Words.Question}</label>
        <textarea id="question" name="q" rows="4" maxlength="{PersonRequest.LongestQuestion}" required{Marked(isMarked)}>{question}</textarea></p>
        <button>{frame.Words.Ask}</button>
        </form>
        """);

    public static Html PersonForm(PageFrame frame, PersonRequest request, bool isMarked)
    {
        var words = frame.Words;
        return Html.Of($"""
            <p class="lead">{words.PersonLead}</p>
            <form class="form" method="post" action="/help/ask/person" data-working="…">
            {Language(frame)}
            <p class="field"><label for="person-question">{words.Question}</label>
            <textarea id="person-question" name="q" rows="4" maxlength="{PersonRequest.LongestQuestion}" required{Marked(isMarked && !request.HasQuestion)}>{request.Question}</textarea></p>
            <p class="field"><label for="email">{words.Email}</label><small id="email-hint">{words.EmailHint}</small>
            <input id="email" name="email" type="email" autocomplete="email" maxlength="{PersonRequest.LongestEmail}" value="{request.Email}" aria-describedby="email-hint" required{Marked(isMarked && !request.HasEmail)}></p>
            <p class="field"><label for="name">{words.Name} <span class="quiet">({words.Optional})</span></label>
            <input id="name" name="name" autocomplete="name" maxlength="{PersonRequest.LongestName}" value="{request.Name}"{Marked(isMarked && !request.HasName)}></p>
            <p class="hidden" aria-hidden="true"><label for="website">Website</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
            <button>{words.SendToTeam}</button>
            </form>
            """);
    }

    public static Html Problem(string? problem) =>
        Html.When(problem is not null, () => Html.Of($"""<p class="problem" role="alert">{problem}</p>"""));

    private static Html Marked(bool isMarked) => Html.When(isMarked, () => Html.Of($""" aria-invalid="true" """));

    private static Html Language(PageFrame frame) => Html.When(
        frame.LanguageInAddress is not null,
        () => Html.Of($"""<input type="hidden" name="lang" value="{frame.LanguageInAddress}">"""));
}

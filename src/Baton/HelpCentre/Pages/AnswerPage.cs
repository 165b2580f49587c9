using System.Text.RegularExpressions;
using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Wording;
using Baton.Knowledge;

namespace Baton.HelpCentre.Pages;

/// <summary>The agents' answer with its sources, or that there is none; and always the way to a person.</summary>
internal static partial class AnswerPage
{
    public static HelpPage Of(PageFrame frame, PersonRequest request, AskedAnswer answer)
    {
        var words = frame.Words;
        return new HelpPage
        {
            Title = words.AskTitle,
            Body = Html.Of($"""
                <div class="section">
                <p class="path"><a href="/help/ask">{words.AskTitle}</a></p>
                <h1>{request.Subject}</h1>
                {(answer.Body is { } body ? Answer(words, answer, body) : NoAnswer(frame, request, answer))}
                <section class="person" aria-labelledby="person"><h2 id="person">{words.PersonTitle}</h2>
                {AskPage.PersonForm(frame, request, isMarked: false)}
                </section>
                </div>
                """),
        };
    }

    /// <summary>Markdown of an agent with its citations as links to the sources below.</summary>
    public static Html Text(string markdown) => new(TagOrCitation().Replace(
        RenderArticle.Run(markdown).Html,
        match => match.Groups["number"] is { Success: true, Value: var number } ? $"<sup><a href=\"#source-{number}\">{number}</a></sup>" : match.Value));

    private static Html Answer(HelpWords words, AskedAnswer answer, string body) => Html.Of($"""
        <section class="answer" aria-live="polite">
        <p class="by ai">{HelpWords.With(words.AnsweredBy, answer.Reply.AgentTitle)}</p>
        <div class="text">{Text(body)}</div>
        </section>
        {Html.When(answer.Sources.Count > 0, () => Html.Of($"""
            <section class="sources" aria-labelledby="sources"><h2 id="sources">{words.Sources}</h2>
            <ol>{Html.Each(answer.Sources, Source)}</ol></section>
            """))}
        """);

    private static Html Source(AnswerSource source) => Html.Of($"""
        <li id="source-{source.Number}"><span>{source.Number}</span>
        <a href="{source.Address}">{source.Article.Title}{Html.When(source.Heading is not null, () => Html.Of($""" › {source.Heading}"""))}</a></li>
        """);

    private static Html NoAnswer(PageFrame frame, PersonRequest request, AskedAnswer answer) => Html.Of($"""
        <p class="lead">{(answer.NeedsMore ? frame.Words.TellMore : frame.Words.NoAnswer)}</p>
        {Html.When(answer.NeedsMore, () => AskPage.QuestionForm(frame, request.Question, isMarked: false))}
        """);

    /// <summary>A whole tag, which stays as it is, or the number of a citation in the text between tags.</summary>
    [GeneratedRegex(@"<[^>]*>| ?\[(?<number>\d{1,2})\]", RegexOptions.CultureInvariant)]
    private static partial Regex TagOrCitation();
}

using System.Globalization;
using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Wording;
using Baton.Tickets;

namespace Baton.HelpCentre.Pages;

/// <summary>A question that is with people: what was said, and room to say more.</summary>
internal static class RequestPage
{
    public static HelpPage Of(PageFrame frame, AskedRequest request, string typed = "", string? problem = null)
    {
        var words = frame.Words;
        return new HelpPage
        {
            Title = request.Ticket.Subject,
            Body = Html.Of($"""
                <div class="section">
                <h1>{words.WithTeam}</h1>
                <p class="lead">{words.WithTeamLead}</p>
                <ol class="talk">{Html.Each(request.Messages, message => Message(words, message))}</ol>
                {AskPage.Problem(problem)}
                {(request.Ticket.Status is TicketStatus.Closed ? Closed(words) : More(frame, request, typed))}
                </div>
                """),
        };
    }

    private static Html Message(HelpWords words, Message message) => Html.Of($"""
        <li>{(message.Author is AuthorKind.Customer ? Said(words, message) : Answered(words, message))}</li>
        """);

    private static Html Said(HelpWords words, Message message) => Html.Of($"""
        <p class="by">{words.You} {When(words, message)}</p><p class="question">{message.Body}</p>
        """);

    private static Html Answered(HelpWords words, Message message) => Html.Of($"""
        <div class="answer"><p class="by{(message.Author is AuthorKind.Agent ? " ai" : "")}">{Who(words, message)} {When(words, message)}</p>
        <div class="text">{AnswerPage.Text(message.Body)}</div></div>
        """);

    private static string Who(HelpWords words, Message message) =>
        message.Author is AuthorKind.Agent ? words.AiAgent : $"{message.AuthorName} · {words.Teammate}";

    private static Html When(HelpWords words, Message message) => Html.Of($"""<time datetime="{message.At.ToString("O", CultureInfo.InvariantCulture)}">{words.On(message.At)}</time>""");

    private static Html More(PageFrame frame, AskedRequest request, string typed) => Html.Of($"""
        <form class="form" method="post" action="{HelpAddress.OfRequest(request.Ticket.Id.Value)}" data-working="…">
        <p class="field"><label for="message">{frame.Words.WriteMore}</label>
        <textarea id="message" name="message" rows="3" maxlength="{PersonRequest.LongestQuestion}" required>{typed}</textarea></p>
        <button>{frame.Words.Send}</button>
        </form>
        """);

    private static Html Closed(HelpWords words) => Html.Of($"""
        <p class="lead">{words.Closed}</p><p><a class="button" href="/help/ask">{words.Ask}</a></p>
        """);
}

using Baton.Foundation;
using Baton.HelpCentre.Pages;
using Baton.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.HelpCentre.Asking;

internal static class AskEndpoints
{
    private const int ShortestQuestion = 3;
    private const string Trap = "website";

    private static readonly TimeSpan CookieLife = TimeSpan.FromDays(90);

    public static void MapAsking(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/help/ask", ShowForm);
        pages.MapPost("/help/ask", Ask);
        pages.MapPost("/help/ask/person", AskPerson);
        pages.MapGet("/help/requests/{id}", ShowRequest);
        pages.MapPost("/help/requests/{id}", WriteMore);
    }

    private static async Task<IResult> ShowForm(
        HttpContext http, FrameSetup frames, CancellationToken cancellationToken, string q = "", string? lang = null)
    {
        var frame = await frames.FrameAsync(http, lang, cancellationToken);
        return ServeSetup.Show(http, frame, AskPage.Form(frame, q.Length > PersonRequest.LongestQuestion ? "" : q));
    }

    private static async Task<IResult> Ask(
        HttpContext http, FrameSetup frames, AskAgents askAgents, AskLimits limits, CancellationToken cancellationToken)
    {
        var form = await http.FormAsync(cancellationToken);
        var frame = await frames.FrameAsync(http, form.Text("lang"), cancellationToken);
        var request = new PersonRequest(form.Text("q"), "", "");
        if (http.IsFromElsewhere() || !request.HasQuestion || request.Question.Length < ShortestQuestion)
            return ServeSetup.ShowOnce(http, frame, AskPage.Form(frame, request.Question, frame.Words.NotRead), StatusCodes.Status400BadRequest);
        if (!limits.MayAsk(http.Visitor().Address))
            return TooMuch(http, frame, AskPage.Form(frame, request.Question, frame.Words.TooMuch));

        var asked = await askAgents.RunAsync(request.Question, cancellationToken);
        return asked.IsRefused
            ? ServeSetup.ShowOnce(http, frame, AskPage.Form(frame, request.Question, frame.Words.NotRead), StatusCodes.Status400BadRequest)
            : ServeSetup.ShowOnce(http, frame, AnswerPage.Of(frame, request, asked.Value));
    }

    private static async Task<IResult> AskPerson(
        HttpContext http, FrameSetup frames, AskPeople askPeople, AskLimits limits, CancellationToken cancellationToken)
    {
        var form = await http.FormAsync(cancellationToken);
        var frame = await frames.FrameAsync(http, form.Text("lang"), cancellationToken);
        var request = new PersonRequest(form.Text("q"), form.Text("email"), form.Text("name"));
        if (http.IsFromElsewhere() || form.Text(Trap).Length > 0 || !request.HasQuestion || !request.HasEmail || !request.HasName)
            return ServeSetup.ShowOnce(http, frame, AskPage.Person(frame, request, frame.Words.NotRead), StatusCodes.Status400BadRequest);
        if (!limits.MayWrite(http.Visitor().Address))
            return TooMuch(http, frame, AskPage.Person(frame, request, frame.Words.TooMuch));

        var raw = Json.Write(new { q = request.Question, email = request.Email, name = request.Name });
        var opened = await askPeople.RunAsync(request, raw, frame.Words.Language, cancellationToken);
        if (opened.IsRefused)
            return ServeSetup.ShowOnce(http, frame, AskPage.Person(frame, request, frame.Words.NotRead), StatusCodes.Status400BadRequest);

        var page = HelpAddress.OfRequest(opened.Value.Id.Value);
        http.Response.Cookies.Append(CookieOf(opened.Value.Id), opened.Value.Token!, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = page,
            MaxAge = CookieLife,
        });
        return ServeSetup.SeeOther(http, page);
    }

    private static async Task<IResult> ShowRequest(
        Id<Ticket> id, HttpContext http, FrameSetup frames, ReadRequest readRequest, CancellationToken cancellationToken)
    {
        var request = await readRequest.RunAsync(id, http.Request.Cookies[CookieOf(id)], cancellationToken);
        var frame = await frames.FrameAsync(http, request?.Ticket.Language, cancellationToken);
        return request is null ? ServeSetup.Missing(http, frame) : ServeSetup.ShowOnce(http, frame, RequestPage.Of(frame, request));
    }

    private static async Task<IResult> WriteMore(
        Id<Ticket> id, HttpContext http, FrameSetup frames, ReadRequest readRequest, ReceiveMessage receiveMessage, AskLimits limits,
        CancellationToken cancellationToken)
    {
        var request = await readRequest.RunAsync(id, http.Request.Cookies[CookieOf(id)], cancellationToken);
        var frame = await frames.FrameAsync(http, request?.Ticket.Language, cancellationToken);
        if (request is null)
            return ServeSetup.Missing(http, frame);

        var text = (await http.FormAsync(cancellationToken)).Text("message");
        if (http.IsFromElsewhere() || !new PersonRequest(text, "", "").HasQuestion)
            return ServeSetup.ShowOnce(http, frame, RequestPage.Of(frame, request, text, frame.Words.NotRead), StatusCodes.Status400BadRequest);
        if (!limits.MayWrite(http.Visitor().Address))
            return TooMuch(http, frame, RequestPage.Of(frame, request, text, frame.Words.TooMuch));

        var received = await receiveMessage.RunAsync(
            id, text, new RawInput(AskPeople.Channel, Json.Write(new { message = text })), cancellationToken);
        return received.IsRefused
            ? ServeSetup.ShowOnce(http, frame, RequestPage.Of(frame, request, text, frame.Words.Closed), StatusCodes.Status409Conflict)
            : ServeSetup.SeeOther(http, HelpAddress.OfRequest(id.Value));
    }

    private static ContentHttpResult TooMuch(HttpContext http, PageFrame frame, HelpPage page)
    {
        http.Response.Headers.RetryAfter = "60";
        return ServeSetup.ShowOnce(http, frame, page, StatusCodes.Status429TooManyRequests);
    }

    /// <summary>One cookie a question, sent only to its page.</summary>
    private static string CookieOf(Id<Ticket> id) => $"baton_request_{id.Value:N}";
}

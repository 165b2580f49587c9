using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.Repeats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Channels.Widget;

internal static class WidgetEndpoints
{
    private static readonly TimeSpan ConfigAge = TimeSpan.FromMinutes(1);

    public static void MapWidget(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/api/v1/widget").WithTags("Widget").RequireAuthorization(Policies.Admin);
        admin.MapGet("", GetWidget);
        admin.MapPut("", PutWidget);
        admin.MapPost("/identity-keys", MakeKey);
        admin.MapDelete("/identity-keys/{id}", RevokeKey);

        // A visitor proves their session in the handler: it is no key and opens nothing else.
        var visitors = routes.MapGroup("/widget").WithTags("Widget").AllowAnonymous().AddEndpointFilter(OnlyAllowedOrigins)
            .WithMetadata(new OwnRepeats("A visitor's first message carries an id; a session may be begun again."));
        visitors.MapGet("/config", GetConfig);
        visitors.MapGet("/search", Search);
        visitors.MapPost("/sessions", Start);
        visitors.MapDelete("/sessions", End);
        visitors.MapPost("/tickets", OpenTicket);
        visitors.MapGet("/tickets", ListTickets);
        visitors.MapPost("/demo-identity", SignDemo).ExcludeFromDescription();
    }

    /// <summary>The widget's settings, the identity secrets in use, and what should be looked at.</summary>
    private static async Task<Ok<WidgetView>> GetWidget(ReadWidget readWidget, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readWidget.RunAsync(cancellationToken));

    /// <summary>Changes the widget's settings as a whole.</summary>
    private static async Task<Results<Ok<WidgetView>, ProblemHttpResult>> PutWidget(
        WidgetChange request, HttpContext http, ChangeWidget changeWidget, CancellationToken cancellationToken)
    {
        var result = await changeWidget.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<WidgetView>, ProblemHttpResult>>(
            widget => TypedResults.Ok(widget), problem => Problems.ToHttp(problem));
    }

    /// <summary>Makes a secret to sign identities with. It is in this answer and nowhere else; two may be active at a time.</summary>
    private static async Task<Results<Created<NewIdentityKey>, ProblemHttpResult>> MakeKey(
        MakeIdentityKey makeIdentityKey, CancellationToken cancellationToken)
    {
        var result = await makeIdentityKey.RunAsync(cancellationToken);
        return result.Match<Results<Created<NewIdentityKey>, ProblemHttpResult>>(
            key => TypedResults.Created($"/api/v1/widget/identity-keys/{key.Id}", key), problem => Problems.ToHttp(problem));
    }

    /// <summary>Ends a secret: identities signed with it are refused from now on. Running sessions go on.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeKey(
        Id<IdentityKey> id, RevokeIdentityKey revokeIdentityKey, CancellationToken cancellationToken)
    {
        var result = await revokeIdentityKey.RunAsync(id, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>How the widget looks and what it asks for; the same for everybody, nothing secret.</summary>
    private static async Task<Ok<WidgetConfig>> GetConfig(
        HttpContext http, ReadWidget readWidget, WidgetSightings sightings, CancellationToken cancellationToken, string? language = null)
    {
        await sightings.NoteAsync(http.Request.Headers.Origin.ToString(), http.Request.Host.Value ?? "", cancellationToken);
        http.Response.Headers.CacheControl = $"public, max-age={(int)ConfigAge.TotalSeconds}";
        return TypedResults.Ok(await readWidget.ConfigAsync(language, cancellationToken));
    }

    /// <summary>Public articles that may answer what a visitor is typing.</summary>
    private static async Task<Results<Ok<IReadOnlyList<FoundArticle>>, ProblemHttpResult>> Search(
        string q, HttpContext http, VisitorLimits limits, SearchForVisitor searchForVisitor, CancellationToken cancellationToken)
    {
        if (q.Length > 500)
            return Problems.ToHttp(Problem.Invalid("q", "Search for at most 500 characters."));
        if (!limits.MaySearch(Address(http)))
            return TooMany(http);
        return TypedResults.Ok(await searchForVisitor.RunAsync(q, cancellationToken));
    }

    /// <summary>
    /// Begins a visitor's session. With the token of a running session, that one learns more: a name, an address, or a
    /// signed identity, which makes its tickets the proven customer's.
    /// </summary>
    private static async Task<Results<Ok<StartedSession>, ProblemHttpResult>> Start(
        NewSession request, HttpContext http, VisitorLimits limits, RecognizeSession recognizeSession, StartSession startSession,
        CancellationToken cancellationToken)
    {
        if (!limits.MayStartSession(Address(http)))
            return TooMany(http);

        Visitor? running = null;
        if (Token(http) is { } token)
        {
            running = await recognizeSession.RunAsync(token, cancellationToken);
            if (running is null)
                return Problems.ToHttp(WidgetProblems.SessionMissing());
        }

        var result = await startSession.RunAsync(request, running?.SessionId, cancellationToken);
        return result.Match<Results<Ok<StartedSession>, ProblemHttpResult>>(
            session => TypedResults.Ok(session), problem => Problems.ToHttp(problem));
    }

    /// <summary>Ends the session: its token opens nothing any more.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> End(
        HttpContext http, RecognizeSession recognizeSession, EndSession endSession, CancellationToken cancellationToken)
    {
        if (await VisitorAsync(http, recognizeSession, cancellationToken) is not { } visitor)
            return Problems.ToHttp(WidgetProblems.SessionMissing());
        await endSession.RunAsync(visitor.SessionId, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>A visitor's first message about something. Does not wait for the answer, which comes over `/ws/{ticket_id}`.</summary>
    private static async Task<Results<Created<OpenedVisitorTicket>, ProblemHttpResult>> OpenTicket(
        NewVisitorTicket request, HttpContext http, VisitorLimits limits, RecognizeSession recognizeSession,
        OpenVisitorTicket openVisitorTicket, CancellationToken cancellationToken)
    {
        if (await VisitorAsync(http, recognizeSession, cancellationToken) is not { } visitor)
            return Problems.ToHttp(WidgetProblems.SessionMissing());
        if (!limits.MayOpenTicket(visitor.SessionId.ToString()))
            return TooMany(http);

        var result = await openVisitorTicket.RunAsync(request, http.RawBody ?? Json.Write(request), visitor, cancellationToken);
        return result.Match<Results<Created<OpenedVisitorTicket>, ProblemHttpResult>>(
            opened => TypedResults.Created($"/tickets/{opened.TicketId}", opened), problem => Problems.ToHttp(problem));
    }

    /// <summary>The visitor's conversations: those of this session, and with a signed identity all of the customer's.</summary>
    private static async Task<Results<Ok<IReadOnlyList<VisitorTicketView>>, ProblemHttpResult>> ListTickets(
        HttpContext http, RecognizeSession recognizeSession, ListVisitorTickets listVisitorTickets, CancellationToken cancellationToken)
    {
        if (await VisitorAsync(http, recognizeSession, cancellationToken) is not { } visitor)
            return Problems.ToHttp(WidgetProblems.SessionMissing());
        return TypedResults.Ok(await listVisitorTickets.RunAsync(visitor, cancellationToken));
    }

    private static async Task<Results<Ok<DemoIdentity>, ProblemHttpResult>> SignDemo(
        HttpContext http, VisitorLimits limits, SignDemoIdentity signDemoIdentity, CancellationToken cancellationToken)
    {
        if (!limits.MayStartSession(Address(http)))
            return TooMany(http);
        var result = await signDemoIdentity.RunAsync(cancellationToken);
        return result.Match<Results<Ok<DemoIdentity>, ProblemHttpResult>>(
            identity => TypedResults.Ok(identity), problem => Problems.ToHttp(problem));
    }

    /// <summary>The frame calls from this server's own address; whoever else calls from a browser must be allowed.</summary>
    private static async ValueTask<object?> OnlyAllowedOrigins(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await context.HttpContext.IsFromAllowedOriginAsync()
            ? await next(context)
            : Problems.ToHttp(WidgetProblems.OriginRefused());

    private static async Task<Visitor?> VisitorAsync(HttpContext http, RecognizeSession recognizeSession, CancellationToken cancellationToken) =>
        Token(http) is { } token ? await recognizeSession.RunAsync(token, cancellationToken) : null;

    private static string? Token(HttpContext http)
    {
        const string Bearer = "Bearer ";
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer + VisitorSession.Prefix, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static ProblemHttpResult TooMany(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "60";
        return Problems.ToHttp(WidgetProblems.TooMany());
    }
}

using System.Text;
using Baton.Foundation;
using Baton.Privacy;
using Microsoft.AspNetCore.Http.Metadata;

namespace Baton.Identity.Repeats;

/// <summary>Marks a POST that is answered once under an <c>Idempotency-Key</c>; all are, by the group that holds them.</summary>
internal sealed record AnsweredOnce;

/// <summary>Marks a POST that decides by itself what a repeated request does, and says how.</summary>
internal sealed record OwnRepeats(string How);

/// <summary>The promise of the API that a POST may be sent again under its <c>Idempotency-Key</c>, kept in one place for all doors.</summary>
internal static class RepeatSetup
{
    public const string Header = "Idempotency-Key";

    /// <summary>Tells a repeated answer from a first one.</summary>
    private const string RepeatedHeader = "Idempotency-Replayed";

    private const int LongestKey = 200;

    public static IServiceCollection AddRepeats(this IServiceCollection services) =>
        services.AddSeal(KeepAnswer.Purpose).AddScoped<KeepAnswer>();

    /// <summary>Every POST in the group is answered once for its key; those with <see cref="OwnRepeats"/> see to it themselves.</summary>
    public static RouteGroupBuilder AnswerOnce(this RouteGroupBuilder group) =>
        group.WithMetadata(new AnsweredOnce()).AddEndpointFilter(OnceAsync);

    private static async ValueTask<object?> OnceAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = http.Request.Headers[Header].ToString();
        if (key.Length is 0 || !HttpMethods.IsPost(http.Request.Method)
            || http.GetEndpoint()?.Metadata.GetMetadata<OwnRepeats>() is not null || Sender(http.Caller) is not { } sender)
        {
            return await next(context);
        }

        if (key.Length > LongestKey)
            return Problems.ToHttp(Problem.Invalid(Header, $"At most {LongestKey} characters."));

        var keepAnswer = http.RequestServices.GetRequiredService<KeepAnswer>();
        var id = RandomToken.Hash($"{sender}\n{http.Request.Path}\n{key}");
        var begun = await keepAnswer.BeginAsync(id, RequestHash(context), http.RequestAborted);
        if (begun.IsRefused)
            return Problems.ToHttp(begun.Problem);
        if (begun.Value is { } before)
        {
            http.Response.Headers[RepeatedHeader] = "true";
            await SendAsync(http, before);
            return Results.Empty;
        }

        // Goes on when the caller hangs up, so that the repeat finds the answer.
        for (var argument = 0; argument < context.Arguments.Count; argument++)
        {
            if (context.Arguments[argument] is CancellationToken)
                context.Arguments[argument] = CancellationToken.None;
        }

        var answer = await RunAsync(http, await next(context));
        if (answer.Status is >= 200 and < 300)
            await keepAnswer.FinishAsync(id, answer, CancellationToken.None);
        else
            await keepAnswer.ForgetAsync(id, CancellationToken.None);
        await SendAsync(http, answer);
        return Results.Empty;
    }

    /// <summary>The person, key or ticket whose keys never meet another's; null for nobody, who is not answered twice either.</summary>
    private static string? Sender(Caller caller) => (caller.TeammateId ?? caller.CredentialId ?? caller.TicketId)?.ToString();

    /// <summary>What was asked: the question in the address and the body, or its length where it is a file.</summary>
    private static string RequestHash(EndpointFilterInvocationContext context)
    {
        var http = context.HttpContext;
        var type = http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        var body = context.Arguments.FirstOrDefault(argument => argument is not null && argument.GetType() == type);
        var words = body is null ? http.Request.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) : Json.Write(body);
        return RandomToken.Hash($"{http.Request.QueryString}\n{http.Request.Headers.IfMatch}\n{words}");
    }

    /// <summary>Writes a handler's result into memory instead of to the caller.</summary>
    private static async Task<Answer> RunAsync(HttpContext http, object? result)
    {
        var connection = http.Response.Body;
        using var written = new MemoryStream();
        http.Response.Body = written;
        try
        {
            await ((IResult)result!).ExecuteAsync(http);
            await http.Response.BodyWriter.FlushAsync(CancellationToken.None);
        }
        finally
        {
            http.Response.Body = connection;
        }

        var headers = http.Response.Headers;
        return new Answer(
            http.Response.StatusCode, http.Response.ContentType, headers.Location, headers.ETag, Encoding.UTF8.GetString(written.ToArray()));
    }

    private static async Task SendAsync(HttpContext http, Answer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        if (answer.Location is not null)
            http.Response.Headers.Location = answer.Location;
        if (answer.ETag is not null)
            http.Response.Headers.ETag = answer.ETag;
        if (answer.Body.Length > 0)
            await http.Response.WriteAsync(answer.Body, http.RequestAborted);
    }
}

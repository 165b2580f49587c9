using System.Diagnostics;
using System.Text.Json;
using Baton.Foundation;
using Microsoft.AspNetCore.Diagnostics;

namespace Baton.Server.Hosting;

/// <summary>Whatever goes wrong leaves as an RFC 9457 problem with a stable code; never a stack trace.</summary>
internal static class ProblemResponses
{
    public static IServiceCollection AddProblems(this IServiceCollection services)
    {
        // Otherwise a request that cannot be bound is answered without saying which part of it was wrong.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            var problem = context.ProblemDetails;
            problem.Extensions.TryAdd("trace_id", Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier);
            if (problem is HttpValidationProblemDetails invalid)
            {
                var (field, errors) = invalid.Errors.FirstOrDefault();
                problem.Extensions["code"] = "input.invalid";
                problem.Extensions["field"] = Snake(field ?? "");
                problem.Detail ??= errors?.FirstOrDefault();
            }

            problem.Extensions.TryAdd("code", CodeFor(problem.Status));
            if (problem.Extensions.TryGetValue(Problems.RetryAfter, out var seconds))
                context.HttpContext.Response.Headers.RetryAfter = $"{seconds}";
            if (context.Exception is BadHttpRequestException bad)
                Explain(problem, bad);
        });
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
    }

    /// <summary>PostgreSQL cannot take the zero byte in a text, so a question with one has no answer. Kestrel refuses it in paths.</summary>
    public static void UseZeroByteRefusal(this WebApplication app) => app.Use(RefuseZeroBytes);

    private static Task RefuseZeroBytes(HttpContext http, RequestDelegate next)
    {
        if (http.Request.QueryString.Value is not { } query || !query.Contains("%00", StringComparison.Ordinal))
            return next(http);
        var field = http.Request.Query.FirstOrDefault(part => part.Value.ToString().Contains('\0', StringComparison.Ordinal)).Key ?? "query";
        return Problems.ToHttp(Problem.Invalid(field, $"The value of {field} contains the zero byte.")).ExecuteAsync(http);
    }

    private static void Explain(Microsoft.AspNetCore.Mvc.ProblemDetails problem, BadHttpRequestException bad)
    {
        problem.Extensions["code"] = CodeFor(bad.StatusCode);
        problem.Detail = bad.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => "The body is too large; a request may have one megabyte.",
            StatusCodes.Status415UnsupportedMediaType => "Send the body as JSON, with Content-Type: application/json.",
            _ => "The request cannot be read.",
        };
        if (bad.StatusCode is not StatusCodes.Status400BadRequest)
            return;

        if (bad.InnerException is JsonException json)
        {
            problem.Extensions["field"] = FieldOf(json);
            problem.Detail = json.Path is null or "$"
                ? "The body is not the JSON object that is expected here; check commas, quotes and required fields."
                : $"The value of {json.Path} does not fit; see /openapi/v1.json for what is expected.";
            return;
        }

        // Names the parameter last: Failed to bind parameter "Id<Ticket> id" from "abc". The body is a parameter too.
        var name = System.Text.RegularExpressions.Regex.Match(bad.Message, "parameter \"([^\"]* )?(?<name>\\w+)\"").Groups["name"].Value;
        var isBody = name.Length is 0
            || (bad.Message.Contains("body", StringComparison.Ordinal) && !bad.Message.StartsWith("Failed to bind", StringComparison.Ordinal));
        problem.Extensions["field"] = isBody ? "body" : Snake(name);
        problem.Detail = isBody
            ? "A JSON object is expected as the body; see /openapi/v1.json."
            : $"The value of {Snake(name)} is missing or cannot be read.";
    }

    private static string FieldOf(JsonException failure)
    {
        // Missing required members have no path; their names stand in the message in quotes.
        if (failure.Path is not (null or "$"))
            return failure.Path.TrimStart('$', '.');
        var missing = System.Text.RegularExpressions.Regex.Match(failure.Message, "including: '(?<name>\\w+)'");
        return missing.Success ? missing.Groups["name"].Value : "body";
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static string CodeFor(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "input.invalid",
        StatusCodes.Status401Unauthorized => "key.missing",
        StatusCodes.Status403Forbidden => "key.not_allowed",
        StatusCodes.Status404NotFound => "not_found",
        StatusCodes.Status405MethodNotAllowed => "method_not_allowed",
        StatusCodes.Status413PayloadTooLarge => "input.too_large",
        StatusCodes.Status415UnsupportedMediaType => "input.not_json",
        StatusCodes.Status429TooManyRequests => "too_many_requests",
        _ => "internal",
    };
}

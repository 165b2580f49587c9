using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace Baton.Server.Hosting;

/// <summary>Whatever goes wrong leaves as an RFC 9457 problem with a stable code; never a stack trace.</summary>
internal static class ProblemResponses
{
    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
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
            if (context.Exception is BadHttpRequestException bad)
                Explain(problem, bad);
        });

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
    }

    private static void Explain(Microsoft.AspNetCore.Mvc.ProblemDetails problem, BadHttpRequestException bad)
    {
        problem.Extensions["code"] = "input.invalid";
        if (bad.InnerException is JsonException json)
        {
            problem.Extensions["field"] = FieldOf(json);
            problem.Detail = json.Path is null or "$"
                ? "The body is not the JSON object that is expected here; check commas, quotes and required fields."
                : $"The value of {json.Path} does not fit; see /openapi/v1.json for what is expected.";
            return;
        }

        // "Failed to bind parameter "Id<Ticket> id" from "abc"." names the parameter last.
        var name = System.Text.RegularExpressions.Regex.Match(bad.Message, "parameter \"[^\"]* (?<name>\\w+)\"").Groups["name"].Value;
        problem.Extensions["field"] = Snake(name);
        problem.Detail = name.Length > 0 ? $"The value of {Snake(name)} is missing or cannot be read." : bad.Message;
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

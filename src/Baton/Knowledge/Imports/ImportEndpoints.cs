using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Baton.Knowledge.Imports;

/// <summary>Bringing many files in at once.</summary>
internal static class ImportEndpoints
{
    /// <summary>The files and what multipart adds around them. Above it the connection is refused without reading on.</summary>
    private const int LargestRequest = StartImport.LargestTotal + (8 * 1024 * 1024);

    private const int LongestField = 200;

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/articles/import", Start).WithTags("Knowledge").RequireAuthorization(Policies.Teammate)
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest))
            .AddOpenApiOperationTransformer(Describe);
        var imports = routes.MapGroup("/api/v1/imports").WithTags("Knowledge");
        imports.MapGet("", List).RequireAuthorization(Policies.Viewer);
        imports.MapGet("/{id}", Get).RequireAuthorization(Policies.Viewer);
        imports.MapDelete("/{id}", Cancel).RequireAuthorization(Policies.Teammate);
    }

    /// <summary>
    /// Takes files in (Markdown with or without front matter, text, HTML, Word) and answers at once; ask
    /// `/api/v1/imports/{id}` how far it is. One bad file never stops the others. Up to 1,000 files, 2 MB each, 24 MB together.
    /// </summary>
    private static async Task<Results<Accepted<ImportView>, ProblemHttpResult>> Start(
        HttpContext http, StartImport startImport, ReadImport readImport, CancellationToken cancellationToken)
    {
        var sent = await ReadAsync(http.Request, cancellationToken);
        if (sent.IsRefused)
            return Problems.ToHttp(sent.Problem);
        var order = Order(sent.Value.Fields);
        if (order.IsRefused)
            return Problems.ToHttp(order.Problem);

        var id = await startImport.RunAsync(sent.Value.Files, order.Value, http.Caller.Name, cancellationToken);
        if (id.IsRefused)
            return Problems.ToHttp(id.Problem);
        var import = await readImport.RunAsync(id.Value, cancellationToken);
        return TypedResults.Accepted($"/api/v1/imports/{id.Value}", import.Value);
    }

    /// <summary>The latest imports, newest first, without their files.</summary>
    private static async Task<Ok<IReadOnlyList<ImportView>>> List(ReadImport readImport, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readImport.LatestAsync(cancellationToken));

    /// <summary>How far an import is, and what became of each file.</summary>
    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Get(
        Id<Import> id, ReadImport readImport, CancellationToken cancellationToken) =>
        ToHttp(await readImport.RunAsync(id, cancellationToken));

    /// <summary>Stops an import between two files. What became an article stays one; cancelling twice changes nothing.</summary>
    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> Cancel(
        Id<Import> id, CancelImport cancelImport, ReadImport readImport, CancellationToken cancellationToken)
    {
        var result = await cancelImport.RunAsync(id, cancellationToken);
        return result.IsRefused ? Problems.ToHttp(result.Problem) : ToHttp(await readImport.RunAsync(id, cancellationToken));
    }

    private static Results<Ok<ImportView>, ProblemHttpResult> ToHttp(Result<ImportView> result) =>
        result.Match<Results<Ok<ImportView>, ProblemHttpResult>>(import => TypedResults.Ok(import), problem => Problems.ToHttp(problem));

    /// <summary>Reads the parts as they come. A file that is too large is read to its end but not kept.</summary>
    private static async Task<Result<SentForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
        {
            return Problem.Invalid("files", "Send the files as multipart/form-data, each in a part called files.");
        }

        if (request.ContentLength > LargestRequest)
            return StartImport.TooLarge;
        var form = new SentForm([], new Dictionary<string, string>(StringComparer.Ordinal));
        var total = 0L;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition)
                    continue;
                var name = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
                if (string.IsNullOrEmpty(name))
                {
                    var (value, _) = await ReadAsync(section.Body, LongestField, cancellationToken);
                    form.Fields[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] =
                        System.Text.Encoding.UTF8.GetString(value ?? []);
                    continue;
                }

                if (form.Files.Count == StartImport.MostFiles)
                    return StartImport.TooMany;
                var (content, length) = await ReadAsync(section.Body, ReadFile.Largest, cancellationToken);
                if ((total += length) > StartImport.LargestTotal)
                    return StartImport.TooLarge;
                form.Files.Add(new SentFile(HeaderUtilities.RemoveQuotes(name).Value ?? "", content, length));
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException && failure is not Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            return Problem.Invalid("files", "The files did not arrive whole. Nothing was imported; send them again.");
        }

        return form;
    }

    private static async Task<(byte[]? Content, long Length)> ReadAsync(Stream part, int largest, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        var length = 0L;
        for (int read; (read = await part.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            length += read;
            if (length <= largest)
                content.Write(buffer, 0, read);
        }

        return length > largest ? (null, length) : (content.ToArray(), length);
    }

    private static Result<ImportOrder> Order(Dictionary<string, string> fields)
    {
        if (!TryField(fields, "on_conflict", ImportConflict.Skip, out var onConflict))
            return Problem.Invalid("on_conflict", "Use skip or update.");
        if (!TryField(fields, "status", ArticleStatus.Published, out var status) || status is ArticleStatus.Archived)
            return Problem.Invalid("status", "Use published or draft.");
        if (!TryField(fields, "audience", Audience.Public, out var audience))
            return Problem.Invalid("audience", "Use public or internal.");
        var category = fields.GetValueOrDefault("category");
        if (category is { Length: > 0 } && !Json.TryWord<TicketCategory>(category, out _))
            return Problem.Invalid("category", $"Use one of: {string.Join(", ", Enum.GetValues<TicketCategory>().Select(Json.Word))}.");

        var language = fields.GetValueOrDefault("language") is { Length: > 0 } stated ? stated : "en";
        if (ArticleRules.Language(language) is { } problem)
            return problem;
        return new ImportOrder(
            onConflict, new ArticleDefaults(status, audience, language, Json.TryWord(category, out TicketCategory known) ? known : null));
    }

    private static bool TryField<TEnum>(Dictionary<string, string> fields, string name, TEnum usual, out TEnum value) where TEnum : struct, Enum
    {
        value = usual;
        return fields.GetValueOrDefault(name) is not { Length: > 0 } word || Json.TryWord(word, out value);
    }

    /// <summary>The form is read part by part, so its description is written by hand.</summary>
    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["files"] = new OpenApiSchema
                            {
                                Type = JsonSchemaType.Array,
                                Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                                Description = "The files; repeat the part for each.",
                            },
                            ["on_conflict"] = Text("`skip` (default) leaves existing articles as they are, `update` gives them the file's words."),
                            ["status"] = Text("Of articles whose file does not say: `published` (default) or `draft`."),
                            ["audience"] = Text("Of articles whose file does not say: `public` (default) or `internal`."),
                            ["language"] = Text("Of articles whose file does not say; `en` by default."),
                            ["category"] = Text("Of articles whose file does not say; none by default."),
                        },
                        Required = new HashSet<string> { "files" },
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    private sealed record SentForm(List<SentFile> Files, Dictionary<string, string> Fields);
}

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Baton.Server.Hosting;

/// <summary>What the generated description needs beside the endpoints themselves.</summary>
internal static class OpenApiDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Baton";
            document.Info.Description = "Customer support by a team of AI agents and people. Every call needs a bearer key or a ticket token.";
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // Ids travel as plain uuid strings.
            if (context.JsonTypeInfo.Type is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == typeof(Foundation.Id<>))
                (schema.Type, schema.Format, schema.Properties) = (JsonSchemaType.String, "uuid", null);

            // Numbers in quotes are taken, but nobody should be told to send or to expect them.
            const JsonSchemaType Number = JsonSchemaType.Integer | JsonSchemaType.Number;
            if (schema.Type is { } type && (type & Number) != 0 && type.HasFlag(JsonSchemaType.String))
                (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
            return Task.CompletedTask;
        });
    }
}

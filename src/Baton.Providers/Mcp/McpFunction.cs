using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Tools.Catalogue;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Baton.Providers.Mcp;

/// <summary>A tool of an MCP server. Its answer is what it structured, or its text where it structured nothing.</summary>
internal sealed class McpFunction(McpClientTool tool) : AIFunction
{
    public override string Name => tool.Name;

    public override string Description => tool.Description;

    public override JsonElement JsonSchema => tool.JsonSchema;

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        var result = await tool.CallAsync(arguments, cancellationToken: cancellationToken);
        if (result.IsError is true)
            throw Refusal(Text(result));
        return result.StructuredContent is { } structured ? JsonNode.Parse(structured.GetRawText()) : new JsonObject { ["text"] = Text(result) };
    }

    /// <summary>Servers say "word: sentence" where they mean a code.</summary>
    private static ToolRefusalException Refusal(string text)
    {
        var said = text.LastIndexOf("': ", StringComparison.Ordinal) is >= 0 and var at && text.StartsWith("An error occurred", StringComparison.Ordinal)
            ? text[(at + 3)..]
            : text;
        var colon = said.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && said.AsSpan(0, colon).IndexOfAnyExceptInRange('_', 'z') < 0
            ? new ToolRefusalException(said[..colon], said[(colon + 2)..])
            : new ToolRefusalException("refused", said);
    }

    private static string Text(CallToolResult result) =>
        string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}

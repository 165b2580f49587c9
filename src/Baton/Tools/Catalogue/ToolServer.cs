namespace Baton.Tools.Catalogue;

/// <summary>Where tools live, as a file of the workspace says.</summary>
internal sealed record ToolServer
{
    /// <summary>The server of functions of the program itself.</summary>
    public const string BuiltIn = "baton";

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required ToolServerKind Kind { get; init; }

    public McpConnection? Mcp { get; init; }

    /// <summary>Requests of HTTP tools by the name of the tool.</summary>
    public IReadOnlyDictionary<string, Http.HttpRequestSpec> Requests { get; init; } = new Dictionary<string, Http.HttpRequestSpec>();

    public required IReadOnlyList<ToolSpec> Tools { get; init; }
}

internal enum ToolServerKind
{
    BuiltIn,
    Http,
    Mcp,
}

/// <summary>
/// How an MCP server is reached: a child process, or an address. A child gets <paramref name="Environment"/> and what every
/// process needs to run, and none of the secrets of this one.
/// </summary>
/// <param name="Command">Program and arguments; empty for a server with an address.</param>
/// <param name="Url">For streamable HTTP; null for a child process.</param>
public sealed record McpConnection(
    string Server, IReadOnlyList<string> Command, IReadOnlyDictionary<string, string> Environment, Uri? Url, IReadOnlyDictionary<string, string> Headers);

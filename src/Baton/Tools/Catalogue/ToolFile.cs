using System.Globalization;
using Baton.Foundation;
using Baton.Tools.Http;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baton.Tools.Catalogue;

/// <summary><c>tools/NAME.yaml</c>: an MCP server with the tools that are taken from it, or HTTP tools.</summary>
internal sealed class ToolFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    private static readonly TimeSpan UsualTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(60);

    public string? Title { get; init; }

    /// <summary>Program and arguments of an MCP server that is a child process.</summary>
    public List<string>? Command { get; init; }

    public Dictionary<string, string>? Environment { get; init; }

    /// <summary>Address of an MCP server; or the beginning of every address of HTTP tools.</summary>
    public string? Url { get; init; }

    public Dictionary<string, string>? Headers { get; init; }

    /// <summary><c>mcp</c> (usual) or <c>http</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The argument that carries the key under which a write is done once.</summary>
    public string? Key { get; init; }

    public Dictionary<string, string>? Bind { get; init; }

    public string? Timeout { get; init; }

    public Dictionary<string, ToolEntry>? Tools { get; init; }

    /// <summary>The server that a file describes; what is wrong comes back with file, line and remedy.</summary>
    public static Result<ToolServer> Read(string name, string text)
    {
        try
        {
            var file = Yaml.Deserialize<ToolFile?>(text);
            return file is null ? Problem.Invalid("tools", $"{name} is empty.") : file.ToServer(name);
        }
        catch (YamlException failure)
        {
            return Problem.Invalid("tools", $"{name}, line {failure.Start.Line}: {failure.InnerException?.Message ?? failure.Message}");
        }
        catch (FormatException failure)
        {
            return Problem.Invalid("tools", $"{name}: {failure.Message}");
        }
    }

    private ToolServer ToServer(string name)
    {
        var kind = Kind switch
        {
            null or "mcp" => ToolServerKind.Mcp,
            "http" => ToolServerKind.Http,
            _ => throw new FormatException($"kind: \"{Kind}\" is none; use mcp or http."),
        };
        if (kind is ToolServerKind.Mcp && Command is not { Count: > 0 } && Url is null)
            throw new FormatException("command: say how the server is started, such as [dotnet, server.dll], or give its url.");
        if (kind is ToolServerKind.Mcp && Command is { Count: > 0 } && Url is not null)
            throw new FormatException("url: a server has a command or a url, not both.");
        if (Tools is not { Count: > 0 })
            throw new FormatException("tools: list the tools that may be used; a tool that is not listed is never called.");

        var tools = Tools.Select(pair => (pair.Value ?? new ToolEntry()).ToSpec(pair.Key, name, this, kind)).ToList();
        return new ToolServer
        {
            Name = name,
            Title = Title ?? name,
            Kind = kind,
            Mcp = kind is ToolServerKind.Mcp
                ? new McpConnection(name, Command ?? [], Environment ?? [], Url is null ? null : Address(Url), Headers ?? [])
                : null,
            Requests = kind is ToolServerKind.Http
                ? Tools.ToDictionary(pair => pair.Value.Name ?? pair.Key, pair => pair.Value.ToRequest(pair.Key, Url, Headers ?? []))
                : new Dictionary<string, HttpRequestSpec>(),
            Tools = tools,
        };
    }

    private static Uri Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new FormatException($"url: \"{url}\" is no address that begins with http:// or https://.");

    internal static TimeSpan Duration(string field, string? text, TimeSpan usual)
    {
        if (text is null)
            return usual;
        var unit = text.Length > 1 ? text[^1] : ' ';
        if (!double.TryParse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture, out var count) || count <= 0)
            unit = ' ';
        return unit switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => throw new FormatException($"{field}: \"{text}\" is no time; write such as 10s, 5m, 24h or 30d."),
        };
    }

    internal TimeSpan TimeoutOf(string tool, string? text)
    {
        var timeout = Duration($"{tool}.timeout", text ?? Timeout, UsualTimeout);
        return timeout <= LongestTimeout ? timeout : throw new FormatException($"{tool}.timeout: at most {LongestTimeout.TotalSeconds:F0}s.");
    }
}

using Microsoft.Extensions.AI;

namespace Baton.Tools.Catalogue;

/// <summary>
/// Speaks with MCP servers. Each tool is an <see cref="AIFunction"/> whose answer is JSON, and which fails with a
/// <see cref="ToolRefusalException"/> when the server answered that it will not; whatever else it fails with leaves open whether
/// the call was done.
/// </summary>
public interface IToolProvider
{
    /// <summary>
    /// What the server offers now, by the names it gives; starts a server that does not run. Fails when it cannot be reached.
    /// </summary>
    Task<IReadOnlyList<AIFunction>> OfferedAsync(McpConnection server, CancellationToken cancellationToken);

    /// <summary>Ends the connection and its process; the next call starts it again.</summary>
    Task StopAsync(string server);
}

/// <summary>The tool answered, and the answer is no: nothing was done.</summary>
public sealed class ToolRefusalException : Exception
{
    /// <param name="code">A stable word of the tool, such as <c>too_much</c>.</param>
    /// <param name="message">The same for people.</param>
    public ToolRefusalException(string code, string message, Exception? innerException = null) : base(message, innerException) => Code = code;

    public ToolRefusalException()
    {
    }

    public ToolRefusalException(string message) : base(message)
    {
    }

    public ToolRefusalException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public string Code { get; } = "refused";
}

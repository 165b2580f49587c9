using System.Collections.Concurrent;
using Baton.Tools.Catalogue;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Baton.Providers.Mcp;

/// <summary>
/// Connections to MCP servers, one each. A server whose connection broke is started again by the next call, after a pause that
/// grows with every failure.
/// </summary>
internal sealed class McpServers(TimeProvider clock, ILoggerFactory logs) : IToolProvider, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, McpServerConnection> connections = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<AIFunction>> OfferedAsync(McpConnection server, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(server);
        return connections.GetOrAdd(server.Server, _ => new McpServerConnection(clock, logs)).OfferedAsync(server, cancellationToken);
    }

    public async Task StopAsync(string server)
    {
        if (connections.TryRemove(server, out var connection))
            await connection.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in connections.Keys)
            await StopAsync(server);
    }
}

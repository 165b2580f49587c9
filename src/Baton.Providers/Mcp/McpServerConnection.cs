using Baton.Foundation;
using Baton.Tools.Catalogue;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;

namespace Baton.Providers.Mcp;

/// <summary>The connection to one server: started when it is needed, and again when it broke or when it is configured otherwise.</summary>
internal sealed class McpServerConnection(TimeProvider clock, ILoggerFactory logs) : IAsyncDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>What every process needs to find programs and write temporary files; nothing in it is secret.</summary>
    private static readonly string[] Passed = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT", "LANG"];

    private readonly SemaphoreSlim turn = new(1, 1);
    private McpClient? client;
    private IReadOnlyList<AIFunction> offered = [];
    private string? connectedTo;
    private int failures;
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;

    public async Task<IReadOnlyList<AIFunction>> OfferedAsync(McpConnection server, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var wanted = Json.Write(server);
            if (client is not null && connectedTo == wanted && !client.Completion.IsCompleted)
                return offered;

            await CloseAsync();
            if (clock.GetUtcNow() < notBefore)
                throw new ToolRefusalException("unreachable", $"{server.Server} does not answer; it is tried again at {notBefore:HH:mm:ss} UTC.");
            await ConnectAsync(server, cancellationToken);
            connectedTo = wanted;
            return offered;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        await CloseAsync();
        turn.Dispose();
    }

    private async Task ConnectAsync(McpConnection server, CancellationToken cancellationToken)
    {
        try
        {
            client = await McpClient.CreateAsync(
                Transport(server), new McpClientOptions { ClientInfo = new() { Name = "baton", Version = "1" }, InitializationTimeout = StartWithin },
                logs, cancellationToken);
            offered = [.. (await client.ListToolsAsync(cancellationToken: cancellationToken)).Select(tool => new McpFunction(tool))];
            (failures, notBefore) = (0, DateTimeOffset.MinValue);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            failures++;
            var pause = TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, ShortestPause.Ticks << Math.Min(failures - 1, 10)));
            notBefore = clock.GetUtcNow() + pause;
            await CloseAsync();
            throw new ToolRefusalException("unreachable", $"{server.Server} cannot be reached: {failure.Message}", failure);
        }
    }

    private IClientTransport Transport(McpConnection server) => server.Url is { } url
        ? new HttpClientTransport(
            new HttpClientTransportOptions
            {
                Endpoint = url,
                TransportMode = HttpTransportMode.StreamableHttp,
                AdditionalHeaders = server.Headers.ToDictionary(),
                Name = server.Server,
            },
            logs)
        : new StdioClientTransport(
            new StdioClientTransportOptions
            {
                Command = server.Command[0],
                Arguments = [.. server.Command.Skip(1)],
                InheritEnvironmentVariables = false,
                EnvironmentVariables = Environment(server),
                Name = server.Server,
                ShutdownTimeout = TimeSpan.FromSeconds(2),
            },
            logs);

    private static Dictionary<string, string?> Environment(McpConnection server)
    {
        var variables = Passed.Select(name => (name, Value: System.Environment.GetEnvironmentVariable(name)))
            .Where(pair => pair.Value is not null).ToDictionary(pair => pair.name, pair => pair.Value);
        foreach (var (name, value) in server.Environment)
            variables[name] = value;
        return variables;
    }

    private async Task CloseAsync()
    {
        if (client is { } open)
            await open.DisposeAsync();
        (client, offered, connectedTo) = (null, [], null);
    }
}

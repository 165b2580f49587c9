using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Baton.Server.Tests.Durability;

/// <summary>The real server as a process of its own, so that it can be killed the way a machine kills it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly int port;
    private Process? process;

    public ServerProcess(TestDatabase database)
    {
        this.database = database;
        port = FreePort();
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    /// <summary>Starts the server on the same data and returns when it says that it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in Arguments())
            start.ArgumentList.Add(argument);

        // A killed worker's leases must run out before somebody else may go on; in seconds here, not in half a minute.
        start.Environment["Work__Lease"] = "00:00:02";
        process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Baton is ready", StringComparison.Ordinal))
                break;
        }

        Assert.False(process.HasExited, "The server ended before it was ready.");
        _ = DrainAsync(process);
        var key = await File.ReadAllTextAsync(Path.Combine(database.Folder, "admin.key"));
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
    }

    private IEnumerable<string> Arguments()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "Baton.Server.dll");
        yield return "serve";
        yield return "--data";
        yield return database.Folder;
        yield return "--urls";
        yield return $"http://127.0.0.1:{port}";
        if (database.ConnectionString is { } connection)
        {
            yield return "--database";
            yield return connection;
        }
    }

    private static async Task DrainAsync(Process running)
    {
        while (await running.StandardOutput.ReadLineAsync() is not null)
        {
            // Logs are of no interest, but a full pipe would stop the server.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Baton.Benchmarks;

/// <summary>The real server, in a process of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private Server(Process process, int port, string dataFolder) => (this.process, Port, DataFolder) = (process, port, dataFolder);

    public int Port { get; }

    public string DataFolder { get; }

    public string Key => File.ReadAllText(Path.Combine(DataFolder, "admin.key")).Trim();

    /// <summary>What it has used of all processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory in RAM in MB (10^6 bytes), as the system counts it.</summary>
    public double MemoryInUse
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts it and returns at once.</summary>
    public static Server Launch(string dataFolder, string roles)
    {
        var port = FreePort();
        return new Server(Run("serve", "--roles", roles, "--data", dataFolder, "--urls", $"http://127.0.0.1:{port}"), port, dataFolder);
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<Server> StartAsync(string dataFolder, string roles, CancellationToken cancellationToken)
    {
        var server = Launch(dataFolder, roles);
        await server.ListenAsync(cancellationToken);
        return server;
    }

    /// <summary>Runs one command of the program to its end.</summary>
    public static async Task CommandAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Run(arguments);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>Waits until the port takes connections.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
                return;
            }
            catch (SocketException) when (!process.HasExited && Stopwatch.GetElapsedTime(start) < LongestStart)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellationToken);
            }
        }
    }

    public HttpClient Client()
    {
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}") };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Key);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var term = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await term.WaitForExitAsync();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static Process Run(params string[] arguments)
    {
        var program = Path.Combine(Workspace.Root, "artifacts", "bin", "Baton.Server", "release", "Baton.Server.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        // Read, so that a full pipe never holds it up; what it complains about is passed on.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } complaint)
                Console.Error.WriteLine(complaint);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

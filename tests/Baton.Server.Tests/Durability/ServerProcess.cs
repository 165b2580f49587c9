using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Baton.Server.Tests.Durability;

/// <summary>
/// The server in a process of its own, so that it can end as a crash ends it: SIGKILL, with no chance to say goodbye.
/// What it writes to the console is kept for the message of a failing test.
/// </summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    /// <summary>A server that is not ready by then hangs.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private readonly ConcurrentQueue<string> told;

    private ServerProcess(Process process, ConcurrentQueue<string> told) => (this.process, this.told) = (process, told);

    /// <summary>Begins to start on <paramref name="database"/>; a free port is found by the server itself.</summary>
    public static ServerProcess Begin(TestDatabase database, ConcurrentQueue<string> told)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Baton.Server.dll"), "serve", "--data", database.Folder, "--urls", "http://127.0.0.1:0",
            },
            Environment =
            {
                // Work that a killed process had taken is due again this soon; a run takes milliseconds.
                ["Work__Lease"] = "00:00:03",
                ["Logging__LogLevel__Baton"] = "Warning",
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        if (database.ConnectionString is { } connection)
        {
            start.ArgumentList.Add("--database");
            start.ArgumentList.Add(connection);
        }

        var server = new ServerProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, told);
        server.Watch();
        return server;
    }

    /// <summary>The address, once the server says that it is ready.</summary>
    public async Task<Uri> ReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ready.Task.WaitAsync(LongestStart, cancellationToken);
        }
        catch (Exception failure) when (failure is TimeoutException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The server did not become ready: {string.Join('\n', told.TakeLast(20))}", failure);
        }
    }

    /// <summary>Waits a little, or until the process ends by itself. True when it did.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        using var limit = new CancellationTokenSource(time);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>SIGKILL; returns when nothing of the process is left.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Watch()
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("It ended."));
        _ = ready.Task.ContinueWith(
            task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        if (ReadyLine().Match(line) is { Success: true } match)
            ready.TrySetResult(new Uri(match.Groups[1].Value));
        else
            told.Enqueue(line);
    }

    [GeneratedRegex(@"^Baton is ready on (http://\S+?),? ")]
    private static partial Regex ReadyLine();
}

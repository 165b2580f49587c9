using System.CommandLine;
using System.Diagnostics;
using Baton.Identity.Welcome;
using Baton.Server.Hosting;

namespace Baton.Server.Commands;

/// <summary><c>baton serve</c>, and <c>baton</c> alone: starts the server and runs until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Start the server (the same as no command)") { CommandLine.Workspace };
        command.SetAction((parse, cancellationToken) => RunAsync(CommandLine.Options(parse), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(StartOptions options, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await using var app = BatonHost.Build(options);
        var told = await app.Services.GetRequiredService<Readiness>().PrepareAsync(cancellationToken);
        await StartAsync(app, cancellationToken);
        foreach (var line in told)
            Console.WriteLine(line);
        if (options.IsWeb && await FirstAdminLinkAsync(app, cancellationToken) is { } link)
            Console.WriteLine($"Open {link} to become the admin (works once).");

        if (options.IsWeb)
            Console.WriteLine($"Desk {Reachable(app.Urls.First())}/desk · widget demo /demo · help centre /help · API /openapi/v1.json");

        var database = options.Database is null ? $"SQLite in {Path.GetFullPath(options.DataFolder)}" : "PostgreSQL";
        Console.WriteLine(
            $"Baton is ready on {string.Join(", ", app.Urls)} after {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s ({database}). "
            + "Stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    /// <summary>What started before the failure is stopped in peace; nobody wants to read its complaints beside the reason.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Made when the page behind it can be opened; null once somebody is admin.</summary>
    private static async Task<string?> FirstAdminLinkAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var path = await scope.ServiceProvider.GetRequiredService<FirstAdminLink>().RunAsync(cancellationToken);
        return path is null ? null : Reachable(app.Urls.First()) + path;
    }

    /// <summary>An address that listens to everybody is opened by its nearest name.</summary>
    private static string Reachable(string url) => url
        .Replace("//0.0.0.0:", "//localhost:", StringComparison.Ordinal)
        .Replace("//[::]:", "//localhost:", StringComparison.Ordinal)
        .Replace("//+:", "//localhost:", StringComparison.Ordinal)
        .Replace("//*:", "//localhost:", StringComparison.Ordinal);
}

using System.CommandLine;
using System.Diagnostics;
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
        await app.StartAsync(cancellationToken);
        foreach (var line in told)
            Console.WriteLine(line);

        var database = options.Database is null ? $"SQLite in {Path.GetFullPath(options.DataFolder)}" : "PostgreSQL";
        Console.WriteLine(
            $"Baton is ready on {string.Join(", ", app.Urls)} after {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s ({database}). "
            + "API: /openapi/v1.json. Stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}

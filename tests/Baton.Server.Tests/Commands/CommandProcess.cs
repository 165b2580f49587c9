using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Baton.Server.Tests.Commands;

/// <summary>A command as its user calls it: a process of its own.</summary>
internal static class CommandProcess
{
    public static string Samples { get; } = Path.Combine(Repository.Root, "samples", "eval");

    public static string Articles { get; } = Path.Combine(Repository.SampleWorkspace, "articles");

    public static Task<(int Exit, string Output, string Error)> EvalAsync(string task, params string[] options) =>
        RunAsync(["eval", task, .. options]);

    public static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await EndAsync(process);
    }

    /// <summary>With Ctrl-C as soon as it has begun to read.</summary>
    public static async Task<(int Exit, string Output, string Error)> InterruptEvalAsync(string task, params string[] options)
    {
        using var process = Start(["eval", task, .. options]);
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromSeconds(1))
            process.Refresh();
        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync(process);
    }

    private static Process Start(string[] arguments)
    {
        // A job in the background is started deaf to Ctrl-C, and so would be its children.
        return Process.Start(new ProcessStartInfo(
            "env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "Baton.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static async Task<(int Exit, string Output, string Error)> EndAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The JSON object on the last line.</summary>
    public static JsonElement LastLine(string output) => JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
}

/// <summary>A folder for files of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baton-eval-");

    public string Path => folder.FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}

using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Baton.Server.Tests.Commands;

/// <summary><c>baton eval triage</c> as its user calls it: a process of its own.</summary>
public sealed class EvalTriageTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "eval");

    [Fact]
    public async Task Labels_of_the_sample_are_told_apart_and_the_last_line_is_json()
    {
        var (exit, output, error) = await RunAsync(
            "--train", Path.Combine(Samples, "triage-train.jsonl"), "--test", Path.Combine(Samples, "triage-test.jsonl"), "--json");

        Assert.True(exit is 0, error);
        var score = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
        Assert.True(score.GetProperty("accuracy").GetDouble() > 0.85, output);
        Assert.True(score.GetProperty("oos_auroc").GetDouble() > 0.85, output);
        string[] promised = ["accuracy", "macro_f1", "oos_auroc", "oos_recall_at_5pct_fpr", "ece", "train_seconds", "p50_ms", "p99_ms", "n"];
        Assert.All(promised, field => Assert.True(score.TryGetProperty(field, out _), field));
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_named_with_its_number()
    {
        using var folder = new TemporaryFolder();
        var train = folder.Write("train.jsonl", """
            {"text": "where is my parcel", "label": "delivery"}
            {"text": "money back", "labl": "refund"}
            """);

        var (exit, output, error) = await RunAsync("--train", train, "--test", train);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("train.jsonl, line 2", error, StringComparison.Ordinal);
        Assert.Contains("\"label\"", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\": \"a\", \"label\": \"x\"}", "two labels")]
    [InlineData("", "holds no line")]
    [InlineData("not json", "line 1")]
    public async Task What_cannot_be_learnt_from_is_refused(string lines, string why)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("lines.jsonl", lines);

        var (exit, _, error) = await RunAsync("--train", file, "--test", file);

        Assert.Equal(2, exit);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("0")]
    public async Task A_share_that_is_none_is_refused(string share)
    {
        var (exit, _, error) = await RunAsync("--train", "none", "--test", "none", "--unknown-share", share);

        Assert.Equal(2, exit);
        Assert.Contains("--unknown-share", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Baton.Server.dll"));
        start.ArgumentList.Add("eval");
        start.ArgumentList.Add("triage");
        foreach (var option in options)
            start.ArgumentList.Add(option);
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baton-eval-");

        public string Write(string name, string text)
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, text);
            return path;
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}

using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class EvalTriageTests
{
    [Fact]
    public async Task Labels_of_the_sample_are_told_apart_and_the_last_line_is_json()
    {
        var (exit, output, error) = await RunAsync(
            "--train", Path.Combine(EvalProcess.Samples, "triage-train.jsonl"), "--test", Path.Combine(EvalProcess.Samples, "triage-test.jsonl"), "--json");

        Assert.True(exit is 0, error);
        var score = EvalProcess.LastLine(output);
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

    private static Task<(int Exit, string Output, string Error)> RunAsync(params string[] options) => EvalProcess.RunAsync("triage", options);
}

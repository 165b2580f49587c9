using System.Text.Json;
using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class EvalTriageTests
{
    [Fact]
    public async Task Labels_of_the_sample_are_told_apart_and_the_last_line_is_json()
    {
        var (exit, output, error) = await RunAsync(
            "--train", Path.Combine(CommandProcess.Samples, "triage-train.jsonl"), "--test", Path.Combine(CommandProcess.Samples, "triage-test.jsonl"), "--json");

        Assert.True(exit is 0, error);
        var score = CommandProcess.LastLine(output);
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
    [InlineData("not json", "line 1: It is no JSON object: something is wrong at byte 2.")]
    [InlineData("[1]", "line 1: It is a list, not an object.")]
    [InlineData("{\"text\": 5, \"label\": \"x\"}", "\"text\" must be text, not a number.")]
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
    [InlineData("abc")]
    public async Task A_share_that_is_none_is_refused(string share)
    {
        var (exit, _, error) = await RunAsync("--train", "none", "--test", "none", "--unknown-share", share);

        Assert.Equal(2, exit);
        Assert.Contains("--unknown-share", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Predictions_say_which_texts_belong_to_no_label()
    {
        using var folder = new TemporaryFolder();
        var predictions = folder.Write("predictions.jsonl", "");

        var (exit, _, error) = await RunAsync(
            "--train", Path.Combine(CommandProcess.Samples, "triage-train.jsonl"), "--test", Path.Combine(CommandProcess.Samples, "triage-test.jsonl"),
            "--predictions", predictions);

        Assert.True(exit is 0, error);
        var lines = File.ReadLines(predictions).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var strangers = lines.Where(line => line.GetProperty("label").GetString() is "__oos__").ToList();
        Assert.All(lines, line => Assert.NotEqual("__oos__", line.GetProperty("predicted").GetString()));
        Assert.True(strangers.Count(line => line.GetProperty("decided").GetString() is "__oos__") * 2 > strangers.Count);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_before_anything_is_learnt()
    {
        var file = Path.Combine(CommandProcess.Samples, "triage-test.jsonl");

        var (exit, output, error) = await RunAsync("--train", file, "--test", file, "--predictions", "/nowhere/at/all.jsonl");

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("--predictions: the folder /nowhere/at does not exist", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_one_line()
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable.Range(0, 20_000).Select(number => $$"""{"text": "parcel number {{number}} is {{(number % 2 is 0 ? "late" : "broken")}}", "label": "{{number % 2}}"}""");
        var file = folder.Write("many.jsonl", string.Join('\n', lines));

        var (exit, output, error) = await CommandProcess.InterruptEvalAsync("triage", "--train", file, "--test", file);

        Assert.Equal(130, exit);
        Assert.Empty(output);
        Assert.Equal("baton: stopped.", error.Trim());
    }

    private static Task<(int Exit, string Output, string Error)> RunAsync(params string[] options) => CommandProcess.EvalAsync("triage", options);
}

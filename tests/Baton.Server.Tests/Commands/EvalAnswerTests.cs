using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class EvalAnswerTests
{
    private static readonly string Questions = Path.Combine(CommandProcess.Samples, "answer-questions.jsonl");

    [Fact]
    public async Task Questions_without_an_article_are_told_from_those_with_one()
    {
        var (exit, output, error) = await CommandProcess.EvalAsync("answer", "--knowledge", CommandProcess.Articles, "--questions", Questions, "--json");

        Assert.True(exit is 0, error);
        var score = CommandProcess.LastLine(output);
        Assert.True(score.GetProperty("coverage_at_90pct_precision").GetDouble() > 0.4, output);
        Assert.Equal(48, score.GetProperty("n").GetInt32());
        string[] promised = ["coverage_at_95pct_precision", "coverage_at_90pct_precision", "aurc", "ece", "n"];
        Assert.All(promised, field => Assert.True(score.TryGetProperty(field, out _), field));
    }

    [Fact]
    public async Task Own_questions_make_the_stated_confidence_what_comes_true()
    {
        using var folder = new TemporaryFolder();
        var predictions = folder.Write("predictions.jsonl", "");

        var (exit, _, error) = await CommandProcess.EvalAsync(
            "answer", "--knowledge", CommandProcess.Articles, "--questions", Questions, "--calibrate", Questions, "--predictions", predictions);

        Assert.True(exit is 0, error);
        var lines = File.ReadAllLines(predictions).Select(CommandProcess.LastLine).ToList();
        var stated = lines.Average(line => line.GetProperty("confidence").GetDouble());
        var right = lines.Average(line => line.GetProperty("is_right").GetBoolean() ? 1.0 : 0.0);
        Assert.Equal(right, stated, 0.03);
    }

    [Fact]
    public async Task Predictions_say_what_each_question_would_have_been_answered_with()
    {
        using var folder = new TemporaryFolder();
        var questions = folder.Write("questions.jsonl", """{"text": "reset my password", "relevant": ["kb_001"]}""");
        var predictions = folder.Write("predictions.jsonl", "");

        var (exit, _, error) = await CommandProcess.EvalAsync(
            "answer", "--knowledge", CommandProcess.Articles, "--questions", questions, "--predictions", predictions);

        Assert.True(exit is 0, error);
        Assert.Contains("\"article\":\"kb_001\"", Assert.Single(File.ReadAllLines(predictions)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--questions", """{"text": "hours", "relevant": "kb_001"}""")]
    [InlineData("--calibrate", "nonsense")]
    public async Task A_line_that_is_wrong_is_named_with_its_file_and_number(string option, string line)
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.jsonl", line);
        string[] options = option is "--questions" ? ["--questions", bad] : ["--questions", Questions, "--calibrate", bad];

        var (exit, _, error) = await CommandProcess.EvalAsync("answer", ["--knowledge", CommandProcess.Articles, .. options]);

        Assert.Equal(2, exit);
        Assert.Contains("bad.jsonl, line 1", error, StringComparison.Ordinal);
    }
}

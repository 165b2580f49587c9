using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class EvalSearchTests
{
    private static readonly string Queries = Path.Combine(CommandProcess.Samples, "search-queries.jsonl");

    [Fact]
    public async Task Articles_of_the_sample_are_found_and_the_last_line_is_json()
    {
        var (exit, output, error) = await CommandProcess.EvalAsync("search", "--knowledge", CommandProcess.Articles, "--queries", Queries, "--json");

        Assert.True(exit is 0, error);
        var score = CommandProcess.LastLine(output);
        Assert.True(score.GetProperty("hit_at_1").GetDouble() > 0.68, output);
        string[] promised = ["hit_at_1", "hit_at_3", "recall_at_10", "mrr_at_10", "ndcg_at_10", "index_seconds", "p50_ms", "p99_ms", "n"];
        Assert.All(promised, field => Assert.True(score.TryGetProperty(field, out _), field));
    }

    [Fact]
    public async Task Documents_may_be_lines_of_a_file()
    {
        using var folder = new TemporaryFolder();
        var documents = folder.Write("documents.jsonl", """
            {"id": "a", "title": "Opening hours", "text": "The shop is open from nine to five."}
            {"id": "b", "title": "Lost keys", "text": "Ask the caretaker for a second set."}
            """);
        var queries = folder.Write("queries.jsonl", """{"text": "at what time do you close the shop", "relevant": ["a"]}""");

        var (exit, output, error) = await CommandProcess.EvalAsync("search", "--knowledge", documents, "--queries", queries, "--json");

        Assert.True(exit is 0, error);
        Assert.Equal(1, CommandProcess.LastLine(output).GetProperty("hit_at_1").GetDouble());
    }

    [Fact]
    public async Task Past_questions_teach_which_document_is_meant()
    {
        using var folder = new TemporaryFolder();
        var documents = folder.Write("documents.jsonl", """
            {"id": "a", "title": "Opening hours of the shop", "text": "The shop is open from nine to five."}
            {"id": "b", "title": "Lost keys", "text": "Ask the caretaker for a second set.", "questions": ["the shop door fell shut behind me"]}
            {"id": "c", "title": "Parking", "text": "Behind the house."}
            """);
        var queries = folder.Write("queries.jsonl", """
            {"text": "the door of the shop fell shut behind me", "relevant": ["b"]}
            {"text": "may my shop van stand there", "relevant": ["c"]}
            """);
        var corrections = folder.Write("corrections.jsonl", """{"text": "where may my shop van stand", "relevant": ["c"]}""");

        var (exit, output, error) = await CommandProcess.EvalAsync(
            "search", "--knowledge", documents, "--queries", queries, "--corrections", corrections, "--json");

        Assert.True(exit is 0, error);
        Assert.Equal(1, CommandProcess.LastLine(output).GetProperty("hit_at_1").GetDouble());
    }

    [Theory]
    [InlineData("--corrections", """{"text": "hours", "relevant": ["z"]}""", "There is no document \"z\".")]
    [InlineData("--knowledge", """{"id": "a", "text": "Open.", "questions": "when"}""", "\"questions\" must be a list of texts.")]
    public async Task A_past_question_that_is_wrong_is_named_with_its_line(string option, string line, string why)
    {
        using var folder = new TemporaryFolder();
        var documents = folder.Write("documents.jsonl", """{"id": "a", "title": "Hours", "text": "Open from nine to five."}""");
        var queries = folder.Write("queries.jsonl", """{"text": "hours", "relevant": ["a"]}""");
        var wrong = folder.Write("wrong.jsonl", line);
        string[] files = option is "--knowledge" ? ["--knowledge", wrong] : ["--knowledge", documents, option, wrong];

        var (exit, _, error) = await CommandProcess.EvalAsync("search", ["--queries", queries, .. files]);

        Assert.Equal(2, exit);
        Assert.Contains("line 1", error, StringComparison.Ordinal);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text": "hours", "relevant": ["kb_999"]}""", "There is no document \"kb_999\".")]
    [InlineData("""{"text": "hours", "relevant": []}""", "\"relevant\" is empty.")]
    [InlineData("""{"text": "hours"}""", "\"relevant\" is missing.")]
    [InlineData("""{"relevant": ["kb_001"]}""", "\"text\" is missing.")]
    public async Task A_line_that_is_wrong_is_named_with_its_number(string line, string why)
    {
        using var folder = new TemporaryFolder();
        var queries = folder.Write("queries.jsonl", line);

        var (exit, output, error) = await CommandProcess.EvalAsync("search", "--knowledge", CommandProcess.Articles, "--queries", queries);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("line 1", error, StringComparison.Ordinal);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }
}
